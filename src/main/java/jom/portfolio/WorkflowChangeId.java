package jom.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a change of what a portfolio maps. */
public record WorkflowChangeId(UUID value) implements Identifier {

    public static WorkflowChangeId next() {
        return new WorkflowChangeId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WorkflowChangeId parse(String text) {
        return Identifiers.parse(text, WorkflowChangeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
