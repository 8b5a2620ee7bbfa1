package jom.workflow.gate;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** Identifies a deployment of models, held or done. */
public record DeploymentId(UUID value) implements Identifier {

    static DeploymentId next() {
        return new DeploymentId(Identifiers.next());
    }

    /** The id as it was printed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeploymentId parse(String text) {
        return Identifiers.parse(text, DeploymentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
