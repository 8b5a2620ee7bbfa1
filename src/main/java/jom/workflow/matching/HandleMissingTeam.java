package jom.workflow.matching;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jom.matching.RejectedCandidate;
import jom.matching.TeamFormation;
import jom.platform.GivenWhen;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A portfolio manager lets the search for a team be repeated, or gives it up. */
@Component("handleMissingTeam")
class HandleMissingTeam implements TaskContract<HandleMissingTeam.View, HandleMissingTeam.Answers> {

    private final TeamFormation teams;
    private final TeamWords words;
    private final Briefing briefing;

    HandleMissingTeam(TeamFormation teams, TeamWords words, Briefing briefing) {
        this.teams = teams;
        this.words = words;
        this.briefing = briefing;
    }

    record View(OpportunityBrief opportunity, List<TeamWords.Rejected> rejected) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        RETRY,
        ABANDON
    }

    @GivenWhen(field = "reason", when = "decision", is = "ABANDON")
    record Answers(
            @NotNull Decision decision,

            @Size(max = TeamFormation.REASON_LENGTH_MAX) @Nullable
            String reason) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        List<RejectedCandidate> rejected = teams.rejected(Ids.opportunity(task));
        return new View(
                briefing.opportunity(task, viewer), words.rejected(rejected, words.names(List.of(), rejected), viewer));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        boolean repeated = answers.decision() == Decision.RETRY;
        if (repeated) {
            teams.searchAgain(Ids.opportunity(task));
        } else {
            teams.abandon(Ids.opportunity(task), Objects.requireNonNull(answers.reason()));
        }
        return GatewayAnswers.of(Answered.TEAM_SEARCH_REPEATED, repeated);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.TEAM_SEARCH_REPEATED);
    }
}
