package jom.workflow.mapping;

import org.springframework.stereotype.Component;

/** Keeps what is told of participants' workflows in step with instances that are moved to another version. */
@Component
public class MovedWorkflows {

    private final ParticipantWorkflowRows rows;

    MovedWorkflows(ParticipantWorkflowRows rows) {
        this.rows = rows;
    }

    /** An instance goes on in another version; nothing happens if it is no participant's workflow. */
    public void moved(String instance, int version) {
        rows.moved(instance, version);
    }
}
