package jom.workflow.handover;

import jom.portfolio.handover.HandoverId;
import jom.workflow.TaskAtHand;
import jom.workflow.Variable;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The names that the process of handovers has in common with what runs it. */
final class HandoverProcess {

    static final String KEY = "handover";

    static final Variable<String> HANDOVER_ID = Variable.text("handoverId");
    static final Variable<String> LEAVING_ID = Variable.text("leavingId");
    static final Variable<String> SUCCESSOR_ID = Variable.text("successorId");

    /** What one instance of a step is about. */
    static final Variable<String> HANDOVER_ITEM_ID = Variable.text("handoverItemId");

    /** Instants as ISO 8601 text, for timers. */
    static final Variable<String> LIST_DUE_AT = Variable.text("listDueAt");

    static final Variable<String> ANSWER_DUE_AT = Variable.text("answerDueAt");

    private HandoverProcess() {}

    static HandoverId id(VariableScope scope) {
        return HandoverId.parse(HANDOVER_ID.in(scope));
    }

    static HandoverId id(TaskAtHand task) {
        return HandoverId.parse(task.businessKey());
    }
}
