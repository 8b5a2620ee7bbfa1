package jom.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of an organisation. */
public record OrganisationId(UUID value) implements Identifier {

    public static OrganisationId next() {
        return new OrganisationId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrganisationId parse(String text) {
        return Identifiers.parse(text, OrganisationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
