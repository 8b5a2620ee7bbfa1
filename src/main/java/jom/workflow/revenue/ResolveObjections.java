package jom.workflow.revenue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationId;
import jom.proposal.Objection;
import jom.revenue.Settlements;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.springframework.stereotype.Component;

/** The portfolio manager rules on objections to the split; their parties are then asked again. */
@Component("resolveObjections")
class ResolveObjections implements TaskContract<ResolveObjections.View, ResolveObjections.Answers> {

    private final Settlements settlements;
    private final Briefing briefing;

    ResolveObjections(Settlements settlements, Briefing briefing) {
        this.settlements = settlements;
        this.briefing = briefing;
    }

    record View(OpportunityBrief opportunity, List<Comment> objections) {}

    record Comment(String organisation, String comment) {}

    record Answers(
            @NotBlank @Size(max = Settlements.RULING_LENGTH_MAX)
            String ruling) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        List<Objection> objections = settlements.objections(Ids.opportunity(task));
        Map<OrganisationId, String> names = briefing.names(
                objections.stream().map(Objection::organisationId).toList());
        return new View(
                briefing.opportunity(task, viewer),
                objections.stream()
                        .map(said -> new Comment(names.getOrDefault(said.organisationId(), ""), said.comment()))
                        .toList());
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        settlements.resolve(Ids.opportunity(task), answers.ruling());
        return GatewayAnswers.none();
    }
}
