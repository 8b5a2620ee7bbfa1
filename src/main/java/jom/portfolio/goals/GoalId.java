package jom.portfolio.goals;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a goal. */
public record GoalId(UUID value) implements Identifier {

    public static GoalId next() {
        return new GoalId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GoalId parse(String text) {
        return Identifiers.parse(text, GoalId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
