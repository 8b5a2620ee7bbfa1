package jom.workflow.matching;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jom.matching.TeamChoice;
import jom.matching.TeamFormation;
import jom.matching.TeamMember;
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
            List<TeamWords.PointsLine> points,
            List<TeamWords.Alternative> alternatives,
            List<TeamWords.Rejected> rejected,
            Map<String, List<Choice>> choices) {}

    /** Each with the word the gateway knows. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        CONFIRM("confirmed"),
        ALTERNATIVE("confirmed"),
        AGAIN("again"),
        WAIVE("confirmed"),
        ABANDON("abandoned");

        private final String answer;

        Decision(String answer) {
            this.answer = answer;
        }
    }

    @GivenWhen(field = "alternative", when = "decision", is = "ALTERNATIVE")
    @GivenWhen(field = "reason", when = "decision", is = "WAIVE")
    @GivenWhen(field = "reason", when = "decision", is = "ABANDON")
    record Answers(
            @NotNull Decision decision,
            @Pattern(regexp = "[1-3]") @Nullable String alternative,
            @Size(max = EXCLUDED_MAX) @Nullable Set<@NotNull OrganisationId> excluded,

            @Size(max = TeamFormation.REASON_LENGTH_MAX) @Nullable
            String reason) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        TeamProposal proposal = teams.latest(Ids.opportunity(task)).orElseThrow(TaskNotOpen::new);
        TeamChoice choice = proposal.choice();
        List<TeamMember> team = choice.best().members();
        Map<OrganisationId, String> names = words.names(everybody(choice), proposal.rejected());
        List<TeamWords.Alternative> alternatives = words.alternatives(choice, names);
        return new View(
                briefing.opportunity(task, viewer),
                team.stream()
                        .map(member -> words.member(member, choice.weights(), names, viewer))
                        .toList(),
                words.points(choice, names, viewer),
                alternatives,
                words.rejected(proposal.rejected(), names, viewer),
                Map.of(
                        "team",
                        team.stream()
                                .map(member -> new Choice(
                                        names.getOrDefault(member.organisation(), ""),
                                        member.organisation().toString()))
                                .toList(),
                        "alternatives",
                        alternatives.stream()
                                .map(other -> new Choice(other.number() + ": " + other.organisations(), other.number()))
                                .toList(),
                        "teamDecision",
                        briefing.choices("teamDecision", viewer).stream()
                                .filter(offered -> !alternatives.isEmpty()
                                        || !offered.value().equals("alternative"))
                                .toList()));
    }

    private static List<TeamMember> everybody(TeamChoice choice) {
        return Stream.concat(Stream.of(choice.best()), choice.alternatives().stream())
                .flatMap(team -> team.members().stream())
                .toList();
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OpportunityId opportunity = Ids.opportunity(task);
        switch (answers.decision()) {
            case CONFIRM -> teams.confirm(opportunity, 0, answers.reason());
            case ALTERNATIVE ->
                teams.confirm(
                        opportunity, Integer.parseInt(Objects.requireNonNull(answers.alternative())), answers.reason());
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
