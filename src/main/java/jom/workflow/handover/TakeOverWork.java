package jom.workflow.handover;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jom.platform.GivenWhen;
import jom.platform.WorkCalendar;
import jom.portfolio.handover.HandoverDesk;
import jom.portfolio.handover.HandoverItemId;
import jom.portfolio.handover.HandoverItemView;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.OpenWork;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.TaskNotOpen;
import jom.workflow.TaskVariables;
import jom.workflow.Viewer;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The successor takes one thing over, or asks first. A promise is due when it was promised for. */
@Component("takeOverWork")
class TakeOverWork implements TaskContract<TakeOverWork.View, TakeOverWork.Answers> {

    private final HandoverDesk handovers;
    private final OpenWork work;
    private final HandoverWords words;
    private final TaskVariables variables;

    TakeOverWork(HandoverDesk handovers, OpenWork work, HandoverWords words, TaskVariables variables) {
        this.handovers = handovers;
        this.work = work;
        this.words = words;
        this.variables = variables;
    }

    record View(HandoverWords.Brief handover, HandoverWords.Item item) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        TAKE_OVER,
        SEND_BACK
    }

    @GivenWhen(field = "note", when = "decision", is = "SEND_BACK")
    record Answers(
            @NotNull Decision decision,
            @Size(max = 1_000) @Nullable String note) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        HandoverView handover = handovers.get(HandoverProcess.id(task));
        HandoverItemView item = find(handover, id(task)).orElseThrow(TaskNotOpen::new);
        return new View(words.brief(handover, viewer), words.item(item, viewer));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        if (answers.decision() == Decision.TAKE_OVER) {
            work.takeOver(id(task), answers.note());
        } else {
            work.sendBack(id(task), Objects.requireNonNull(answers.note()));
        }
        return GatewayAnswers.none();
    }

    /** The end of that day. */
    @Override
    public Optional<Instant> due(VariableScope scope) {
        HandoverView handover = handovers.get(HandoverProcess.id(scope));
        return find(handover, HandoverItemId.parse(HandoverProcess.HANDOVER_ITEM_ID.in(scope)))
                .map(HandoverItemView::dueOn)
                .map(day -> WorkCalendar.NOWHERE.startOf(day.plusDays(1)));
    }

    private HandoverItemId id(TaskAtHand task) {
        return HandoverItemId.parse(variables.get(task, HandoverProcess.HANDOVER_ITEM_ID));
    }

    private static Optional<HandoverItemView> find(HandoverView handover, HandoverItemId id) {
        return handover.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
