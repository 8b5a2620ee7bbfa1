package jom.workflow.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deployment as process designers see it.
 *
 * @param source from where it came: Camunda Modeler, the page, the API
 * @param author the sign-in name of whoever sent it
 * @param decidedBy who released or discarded it, if it was held
 * @param definitions what it defines
 */
public record DeploymentView(
        DeploymentId id,
        String name,
        String source,
        DeploymentState state,
        String author,
        Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<DefinedView> definitions) {

    public DeploymentView {
        definitions = List.copyOf(definitions);
    }

    /**
     * Something it defines.
     *
     * @param kind {@code process}, {@code decision}, {@code decision-graph} or {@code form}
     */
    public record DefinedView(String kind, String id) {}
}
