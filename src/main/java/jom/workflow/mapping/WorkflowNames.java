package jom.workflow.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jom.network.WorkflowKey;
import jom.workflow.ProcessNames;
import org.springframework.stereotype.Component;

/** What workflows are called to a reader: by the names of their latest versions. */
@Component
public class WorkflowNames {

    private final LatestProcesses latest;
    private final ProcessNames names;

    WorkflowNames(LatestProcesses latest, ProcessNames names) {
        this.latest = latest;
        this.names = names;
    }

    /** Each has a name: what is not deployed is called by its id. */
    public Map<WorkflowKey, String> of(Collection<WorkflowKey> workflows, Locale language) {
        Map<WorkflowKey, String> called = new HashMap<>();
        workflows.forEach(workflow -> called.put(workflow, workflow.value()));
        latest.of(workflows)
                .forEach((workflow, process) -> called.put(
                        workflow,
                        Objects.requireNonNullElse(
                                names.of(workflow.value(), process.getName(), language), workflow.value())));
        return called;
    }
}
