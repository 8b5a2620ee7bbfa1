package jom.workflow.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jom.portfolio.handover.HandoverDesk;
import jom.portfolio.handover.HandoverItemView;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.ItemState;
import jom.portfolio.handover.OpenWork;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.TaskNotOpen;
import jom.workflow.Viewer;
import org.springframework.stereotype.Component;

/** Whoever leaves answers what the successor has asked, one question after the other. */
@Component("clarifyWork")
class ClarifyWork implements TaskContract<ClarifyWork.View, ClarifyWork.Answers> {

    private final HandoverDesk handovers;
    private final OpenWork work;
    private final HandoverWords words;

    ClarifyWork(HandoverDesk handovers, OpenWork work, HandoverWords words) {
        this.handovers = handovers;
        this.work = work;
        this.words = words;
    }

    record View(HandoverWords.Brief handover, HandoverWords.Item item) {}

    record Answers(@NotBlank @Size(max = 1_000) String answer) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        HandoverView handover = handovers.get(HandoverProcess.id(task));
        return new View(words.brief(handover, viewer), words.item(asked(handover), viewer));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        work.clarify(asked(handovers.get(HandoverProcess.id(task))).id(), answers.answer());
        return GatewayAnswers.none();
    }

    private static HandoverItemView asked(HandoverView handover) {
        return handover.items().stream()
                .filter(item -> item.state() == ItemState.RETURNED)
                .findFirst()
                .orElseThrow(TaskNotOpen::new);
    }
}
