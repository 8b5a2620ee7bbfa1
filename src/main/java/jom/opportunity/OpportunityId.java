package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a joint opportunity; also the business key of every process about it. */
public record OpportunityId(UUID value) implements Identifier {

    public static OpportunityId next() {
        return new OpportunityId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no UUID of 36 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OpportunityId parse(String text) {
        return Identifiers.parse(text, OpportunityId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
