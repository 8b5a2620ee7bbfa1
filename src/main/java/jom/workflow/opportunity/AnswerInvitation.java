package jom.workflow.opportunity;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.Taxonomies;
import jom.opportunity.DeclineReason;
import jom.opportunity.Invitations;
import jom.opportunity.MaskedOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.platform.GivenWhen;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.TaskNotOpen;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An organisation that is asked sees a masked preview and says yes or no. */
@Component("answerInvitation")
class AnswerInvitation implements TaskContract<AnswerInvitation.View, AnswerInvitation.Answers> {

    private final Opportunities opportunities;
    private final Invitations invitations;
    private final Taxonomies taxonomies;
    private final Briefing briefing;

    AnswerInvitation(Opportunities opportunities, Invitations invitations, Taxonomies taxonomies, Briefing briefing) {
        this.opportunities = opportunities;
        this.invitations = invitations;
        this.taxonomies = taxonomies;
        this.briefing = briefing;
    }

    record View(Preview preview) {}

    record Preview(String industry, String country, String problem, String roles, String valueBand, String expiresOn) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Answer {
        ACCEPT,
        DECLINE
    }

    @GivenWhen(field = "declineReason", when = "answer", is = "DECLINE")
    @GivenWhen(field = "note", when = "declineReason", is = "OTHER")
    record Answers(
            @NotNull Answer answer,
            @Nullable DeclineReason declineReason,
            @Size(max = 1_000) @Nullable String note) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        MaskedOpportunity masked = opportunities
                .preview(Ids.opportunity(task), Ids.organisation(task))
                .orElseThrow(TaskNotOpen::new);
        return new View(new Preview(
                taxonomies.name(masked.industry(), viewer.language()),
                masked.country().name(viewer.language()),
                masked.problem(),
                briefing.roles(masked.roles(), viewer),
                masked.valueBand().text(viewer.written()),
                masked.expiresAt()
                        .map(expiry -> briefing.moment(expiry, Ids.organisation(task), viewer))
                        .orElse("")));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OpportunityId opportunity = Ids.opportunity(task);
        OrganisationId invitee = Ids.organisation(task);
        boolean accepted = answers.answer() == Answer.ACCEPT;
        if (accepted) {
            invitations.accept(opportunity, invitee);
        } else {
            invitations.decline(opportunity, invitee, Objects.requireNonNull(answers.declineReason()), answers.note());
        }
        return GatewayAnswers.of(Answered.INVITATION_ACCEPTED, accepted);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.INVITATION_ACCEPTED);
    }
}
