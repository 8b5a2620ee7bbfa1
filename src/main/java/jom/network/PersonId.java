package jom.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a person. */
public record PersonId(UUID value) implements Identifier {

    public static PersonId next() {
        return new PersonId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonId parse(String text) {
        return Identifiers.parse(text, PersonId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
