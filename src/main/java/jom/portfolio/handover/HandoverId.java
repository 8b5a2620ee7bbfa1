package jom.portfolio.handover;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a handover. */
public record HandoverId(UUID value) implements Identifier {

    public static HandoverId next() {
        return new HandoverId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HandoverId parse(String text) {
        return Identifiers.parse(text, HandoverId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
