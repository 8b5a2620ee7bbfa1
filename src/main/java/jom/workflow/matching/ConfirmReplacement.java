package jom.workflow.matching;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jom.matching.Replacement;
import jom.matching.Replacements;
import jom.matching.TeamFormation;
import jom.matching.TeamMember;
import jom.network.OrganisationId;
import jom.opportunity.DeclineReason;
import jom.opportunity.InvitationFacts;
import jom.opportunity.Invitations;
import jom.opportunity.OpportunityId;
import jom.platform.GivenWhen;
import jom.workflow.GatewayAnswers;
import jom.workflow.ProcessVariables;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.TaskVariables;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A portfolio manager decides what becomes of the place of an organisation that declined or did not answer. */
@Component("confirmReplacement")
class ConfirmReplacement implements TaskContract<ConfirmReplacement.View, ConfirmReplacement.Answers> {

    private final Replacements replacements;
    private final Invitations invitations;
    private final TaskVariables variables;
    private final TeamWords words;
    private final Briefing briefing;

    ConfirmReplacement(
            Replacements replacements,
            Invitations invitations,
            TaskVariables variables,
            TeamWords words,
            Briefing briefing) {
        this.replacements = replacements;
        this.invitations = invitations;
        this.variables = variables;
        this.words = words;
        this.briefing = briefing;
    }

    record View(
            OpportunityBrief opportunity,
            Declined declined,
            TeamWords.@Nullable Member candidate,
            boolean hasCandidate) {}

    record Declined(String organisation, String reason) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        INVITE,
        WAIVE,
        STOP
    }

    @GivenWhen(field = "reason", when = "decision", is = "WAIVE")
    record Answers(
            @NotNull Decision decision,

            @Size(max = TeamFormation.REASON_LENGTH_MAX) @Nullable
            String reason) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        OpportunityId opportunity = Ids.opportunity(task);
        OrganisationId leaving = leaving(task);
        Optional<TeamMember> candidate = replacements.find(opportunity, leaving).flatMap(Replacement::candidate);
        return new View(
                briefing.opportunity(task, viewer),
                new Declined(
                        briefing.name(leaving),
                        invitations
                                .find(opportunity, leaving)
                                .map(invitation -> reason(invitation, viewer))
                                .orElse("")),
                candidate
                        .map(member ->
                                words.member(member, Optional.empty(), words.names(List.of(member), List.of()), viewer))
                        .orElse(null),
                candidate.isPresent());
    }

    private String reason(InvitationFacts invitation, Viewer viewer) {
        String why = invitation
                .declineReason()
                .map(DeclineReason::key)
                .map(key -> briefing.choice("declineReason", key, viewer))
                .orElseGet(() ->
                        briefing.choice("invitationStatus", invitation.status().key(), viewer));
        return invitation.note().map(note -> why + ": " + note).orElse(why);
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OpportunityId opportunity = Ids.opportunity(task);
        OrganisationId leaving = leaving(task);
        GatewayAnswers decided = GatewayAnswers.of(
                Answered.REPLACEMENT_DECISION, answers.decision().name().toLowerCase(Locale.ROOT));
        return switch (answers.decision()) {
            case INVITE ->
                decided.and(
                        ProcessVariables.ORGANISATION_ID,
                        replacements
                                .confirm(opportunity, leaving, answers.reason())
                                .toString());
            case WAIVE -> {
                replacements.waive(opportunity, leaving, Objects.requireNonNull(answers.reason()));
                yield decided;
            }
            case STOP -> {
                replacements.leaveOpen(opportunity, leaving, answers.reason());
                yield decided;
            }
        };
    }

    /** The task is for the portfolio's managers; whom it is about is the process's own variable. */
    private OrganisationId leaving(TaskAtHand task) {
        return OrganisationId.parse(variables.get(task, ProcessVariables.ORGANISATION_ID));
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.REPLACEMENT_DECISION, ProcessVariables.ORGANISATION_ID);
    }
}
