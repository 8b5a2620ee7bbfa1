package jom.network.endorsement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of an endorsement. */
public record EndorsementId(UUID value) implements Identifier {

    public static EndorsementId next() {
        return new EndorsementId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EndorsementId parse(String text) {
        return Identifiers.parse(text, EndorsementId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
