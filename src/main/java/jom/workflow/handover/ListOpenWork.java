package jom.workflow.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.portfolio.handover.HandoverDesk;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.ItemKind;
import jom.portfolio.handover.ListedItem;
import jom.portfolio.handover.OpenWork;
import jom.workflow.Choice;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever leaves lists what is open, with what is known of it; where that is not possible, the successor does. */
@Component("listOpenWork")
class ListOpenWork implements TaskContract<ListOpenWork.View, ListOpenWork.Answers> {

    private final HandoverDesk handovers;
    private final OpenWork work;
    private final KnownWork known;
    private final HandoverWords words;

    ListOpenWork(HandoverDesk handovers, OpenWork work, KnownWork known, HandoverWords words) {
        this.handovers = handovers;
        this.work = work;
        this.known = known;
        this.words = words;
    }

    record View(
            HandoverWords.Brief handover,
            List<KnownWork.Line> underWay,
            List<KnownWork.Row> items,
            Map<String, List<Choice>> choices) {}

    record Answers(
            @Size(max = ListedItem.ITEMS_MAX) @Nullable List<@NotNull @Valid Row> items) {}

    record Row(
            @NotNull ItemKind kind,
            @Nullable OrganisationId organisationId,

            @NotBlank @Size(max = ListedItem.WHAT_LENGTH_MAX)
            String what,

            @Nullable LocalDate dueOn) {

        ListedItem listed() {
            return new ListedItem(kind, Optional.ofNullable(organisationId), what, Optional.ofNullable(dueOn));
        }
    }

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        HandoverView handover = handovers.get(HandoverProcess.id(task));
        return new View(
                words.brief(handover, viewer),
                known.underWay(handover, viewer),
                known.claimed(handover, viewer),
                Map.of("organisations", words.members(handover)));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        List<Row> rows = answers.items() == null ? List.of() : answers.items();
        work.list(HandoverProcess.id(task), rows.stream().map(Row::listed).toList());
        return GatewayAnswers.none();
    }
}
