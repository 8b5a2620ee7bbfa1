package jom.portfolio.handover;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of one thing that is handed over. */
public record HandoverItemId(UUID value) implements Identifier {

    public static HandoverItemId next() {
        return new HandoverItemId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HandoverItemId parse(String text) {
        return Identifiers.parse(text, HandoverItemId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
