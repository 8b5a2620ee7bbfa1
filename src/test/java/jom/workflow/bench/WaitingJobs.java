package jom.workflow.bench;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What a job executor would do next for an opportunity; timers wait. */
final class WaitingJobs {

    private WaitingJobs() {}

    static List<Turn> about(ProcessEngine engine, String opportunity) {
        List<Turn> turns = new ArrayList<>();
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(opportunity)
                .list()) {
            for (Job job : engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .messages()
                    .list()) {
                turns.add(Turn.job(() -> engine.getManagementService().executeJob(job.getId())));
            }
        }
        return turns;
    }
}
