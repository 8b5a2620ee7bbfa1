package jom.workflow.matching;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jom.matching.TeamFormation;
import jom.matching.TeamProposal;
import jom.matching.Waivers;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.GivenWhen;
import jom.workflow.Choice;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.TaskNotOpen;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A portfolio manager takes the proposed team, asks for another one, does without, or gives the search up. */
@Component("confirmTeam")
class ConfirmTeam implements TaskContract<ConfirmTeam.View, ConfirmTeam.Answers> {

    private static final int EXCLUDED_MAX = 100;

    private final TeamFormation teams;
    private final Waivers waivers;
    private final TeamWords words;
    private final Briefing briefing;

    ConfirmTeam(TeamFormation teams, Waivers waivers, TeamWords words, Briefing briefing) {
        this.teams = teams;
        this.waivers = waivers;
        this.words = words;
        this.briefing = briefing;
    }

    record View(
            OpportunityBrief opportunity,
            List<TeamWords.Member> team,
            List<TeamWords.Rejected> rejected,
            Map<String, List<Choice>> choices) {}

    /** Each with the word the gateway knows. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        CONFIRM("confirmed"),
        AGAIN("again"),
        WAIVE("confirmed"),
        ABANDON("abandoned");

        private final String answer;

        Decision(String answer) {
            this.answer = answer;
        }
    }

    @GivenWhen(field = "reason", when = "decision", is = "WAIVE")
    @GivenWhen(field = "reason", when = "decision", is = "ABANDON")
    record Answers(
            @NotNull Decision decision,
            @Size(max = EXCLUDED_MAX) @Nullable Set<@NotNull OrganisationId> excluded,

            @Size(max = TeamFormation.REASON_LENGTH_MAX) @Nullable
            String reason) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        TeamProposal proposal = teams.latest(Ids.opportunity(task)).orElseThrow(TaskNotOpen::new);
        Map<OrganisationId, String> names = words.names(proposal.members(), proposal.rejected());
        return new View(
                briefing.opportunity(task, viewer),
                proposal.members().stream()
                        .map(member -> words.member(member, names, viewer))
                        .toList(),
                words.rejected(proposal.rejected(), names, viewer),
                Map.of(
                        "team",
                        proposal.members().stream()
                                .map(member -> new Choice(
                                        names.getOrDefault(member.organisation(), ""),
                                        member.organisation().toString()))
                                .toList()));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OpportunityId opportunity = Ids.opportunity(task);
        switch (answers.decision()) {
            case CONFIRM -> teams.confirm(opportunity, answers.reason());
            case AGAIN ->
                teams.proposeAgain(
                        opportunity, answers.excluded() == null ? Set.of() : answers.excluded(), answers.reason());
            case WAIVE -> waivers.waive(opportunity, Objects.requireNonNull(answers.reason()));
            case ABANDON -> teams.abandon(opportunity, Objects.requireNonNull(answers.reason()));
        }
        return GatewayAnswers.of(Answered.TEAM_DECISION, answers.decision().answer);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.TEAM_DECISION);
    }
}
