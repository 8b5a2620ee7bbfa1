package jom.workflow.gate;

import jakarta.validation.constraints.Size;
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
        @Size(max = Deployments.NAME_CHARACTERS_MAX) String name,
        @Size(max = SOURCE_CHARACTERS_MAX) String source,
        DeploymentState state,
        @Size(max = PERSON_CHARACTERS_MAX) String author,
        Instant submittedAt,
        @Size(max = PERSON_CHARACTERS_MAX) @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<DefinedView> definitions) {

    static final int SOURCE_CHARACTERS_MAX = 100;
    static final int PERSON_CHARACTERS_MAX = 120;
    static final int KIND_CHARACTERS_MAX = 20;
    static final int ID_CHARACTERS_MAX = 120;

    public DeploymentView {
        definitions = List.copyOf(definitions);
    }

    /**
     * Something it defines.
     *
     * @param kind {@code process}, {@code decision}, {@code decision-graph} or {@code form}
     */
    public record DefinedView(
            @Size(max = KIND_CHARACTERS_MAX) String kind,
            @Size(max = ID_CHARACTERS_MAX) String id) {}
}
