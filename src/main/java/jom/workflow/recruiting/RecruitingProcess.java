package jom.workflow.recruiting;

import jom.portfolio.recruiting.RecruitingId;
import jom.workflow.TaskAtHand;
import jom.workflow.Variable;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The names that the process of searches for partners has in common with what runs it. */
final class RecruitingProcess {

    static final String KEY = "recruiting";

    static final Variable<String> RECRUITING_ID = Variable.text("recruitingId");

    private RecruitingProcess() {}

    static RecruitingId id(VariableScope scope) {
        return RecruitingId.parse(RECRUITING_ID.in(scope));
    }

    static RecruitingId id(TaskAtHand task) {
        return RecruitingId.parse(task.businessKey());
    }
}
