package jom.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What every human task gets when its model is parsed: the name of its contract, a due date from {@link Deadlines}, and
 * an entry in {@link OpenTasks} while it is open. Works for running instances, too, whose models are parsed anew.
 */
@Component
class TaskParsing extends AbstractBpmnParseListener {

    private static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final OpenTaskJournal journal;
    private final Subjects subjects;
    private final ObjectProvider<Contracts> contracts;
    private final Deadlines deadlines;
    private final ActingCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskParsing(
            OpenTaskJournal journal,
            Subjects subjects,
            ObjectProvider<Contracts> contracts,
            Deadlines deadlines,
            ActingCalendars calendars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journal = journal;
        this.subjects = subjects;
        this.contracts = contracts;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        @Nullable Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
        @Nullable String declared = properties == null ? null : properties.get(TasksAtHand.CONTRACT);
        if (declared != null) {
            activity.setProperty(TasksAtHand.CONTRACT, declared);
        }
        String contract = declared == null ? "" : declared;
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener listener = new OpenTaskListener(journal, subjects, events, clock, contract);
        EVENTS.forEach(event -> task.addBuiltInTaskListener(event, listener));
        if (task.getDueDateExpression() == null && declared != null) {
            task.setDueDateExpression(new DueDate(declared, task));
        }
    }

    /** Stands where a model would have an expression. */
    private final class DueDate implements Expression {

        private final String step;
        private final TaskDefinition task;

        private DueDate(String step, TaskDefinition task) {
            this.step = step;
            this.task = task;
        }

        @Override
        public @Nullable Object getValue(VariableScope scope) {
            return agreed(scope)
                    .or(() -> deadlines
                            .of(step)
                            .map(deadline -> deadline.dueAfter(clock.instant(), calendars.of(groups(scope)))))
                    .map(Date::from)
                    .orElse(null);
        }

        private Optional<Instant> agreed(VariableScope scope) {
            return contracts.getObject().task(step).flatMap(contract -> contract.due(scope));
        }

        /** The engine sets the date before it adds the candidates. */
        private List<String> groups(VariableScope scope) {
            return task.getCandidateGroupIdExpressions().stream()
                    .map(group -> String.valueOf(group.getValue(scope)))
                    .toList();
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            throw new UnsupportedOperationException("the due date of " + step + " follows from the deadlines");
        }

        @Override
        public String getExpressionText() {
            return "deadline of " + step;
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }
}
