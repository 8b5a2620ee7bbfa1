package jom.workflow.gate;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionRequirementsDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says beforehand what a deployment would change. */
@Component
class Previews {

    private final Checks checks;
    private final FourEyes fourEyes;
    private final ObjectProvider<ProcessEngine> engine;

    Previews(Checks checks, FourEyes fourEyes, ObjectProvider<ProcessEngine> engine) {
        this.checks = checks;
        this.fourEyes = fourEyes;
        this.engine = engine;
    }

    Preview of(Submission submission) {
        Verdict verdict = checks.of(submission);
        List<Preview.Change> changes =
                verdict.definitions().stream().map(this::change).toList();
        return new Preview(
                checks.said(verdict, submission.author().language()),
                changes,
                List.copyOf(verdict.companions().keySet()),
                fourEyes.areRequired());
    }

    private Preview.Change change(Defined defined) {
        int current = current(defined);
        return new Preview.Change(
                defined.kind().key(), defined.id(), defined.file(), current, current + 1, running(defined));
    }

    private int current(Defined defined) {
        RepositoryService repository = engine.getObject().getRepositoryService();
        @Nullable
        ResourceDefinition latest = switch (defined.kind()) {
            case PROCESS -> process(repository, defined.id());
            case DECISION -> decision(repository, defined.id());
            case DECISION_GRAPH -> graph(repository, defined.id());
            case FORM -> null; // the engine has no query for forms, and nothing but their own process shows them
        };
        return latest == null ? 0 : latest.getVersion();
    }

    private static @Nullable ProcessDefinition process(RepositoryService repository, String id) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(id)
                .latestVersion()
                .singleResult();
    }

    private static @Nullable DecisionDefinition decision(RepositoryService repository, String id) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(id)
                .latestVersion()
                .singleResult();
    }

    private static @Nullable DecisionRequirementsDefinition graph(RepositoryService repository, String id) {
        return repository
                .createDecisionRequirementsDefinitionQuery()
                .decisionRequirementsDefinitionKey(id)
                .latestVersion()
                .singleResult();
    }

    private long running(Defined defined) {
        return defined.kind() != Defined.Kind.PROCESS
                ? 0
                : engine.getObject()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(defined.id())
                        .count();
    }
}
