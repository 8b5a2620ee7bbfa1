package jom.workflow.overdue;

import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.portfolio.PortfolioId;
import jom.workflow.OverdueStepClosed;
import jom.workflow.ProcessVariables;
import jom.workflow.Processes;
import jom.workflow.StepOverdue;
import jom.workflow.Subjects;
import jom.workflow.TaskAtHand;
import jom.workflow.Variable;
import jom.workflow.contract.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings a step that its participant did not do in time before the managers of the portfolio, until it is done. */
@Component
class Escalation {

    static final String PROCESS = "stepEscalation";

    /** The engine's id of the task that is late. */
    static final Variable<String> OVERDUE_TASK_ID = Variable.text("overdueTaskId");

    private final Processes processes;
    private final Subjects subjects;

    Escalation(Processes processes, Subjects subjects) {
        this.processes = processes;
        this.subjects = subjects;
    }

    /** What managers do not do in time themselves is late on their own list; nobody else is told. */
    @EventListener
    void on(StepOverdue fact) {
        TaskAtHand task = fact.task();
        Optional<OrganisationId> late = acting(task);
        if (late.isEmpty() || processes.isRunning(PROCESS, OVERDUE_TASK_ID.with(task.id()))) {
            return;
        }
        subjects.portfolio(task.subject()).ifPresent(portfolio -> start(task, portfolio, late.get()));
    }

    private void start(TaskAtHand task, PortfolioId portfolio, OrganisationId late) {
        processes.start(
                PROCESS,
                task.businessKey(),
                Subjects.variable(task.about()).with(task.businessKey()),
                ProcessVariables.PORTFOLIO_ID.with(portfolio.toString()),
                ProcessVariables.ORGANISATION_ID.with(late.toString()),
                OVERDUE_TASK_ID.with(task.id()));
    }

    @EventListener
    void on(OverdueStepClosed fact) {
        processes.tellWhere(Messages.OVERDUE_STEP_CLOSED, fact.businessKey(), OVERDUE_TASK_ID.with(fact.taskId()));
    }

    private static Optional<OrganisationId> acting(TaskAtHand task) {
        Set<OrganisationId> acting = task.organisations(OrganisationId::new);
        return acting.stream().findFirst();
    }
}
