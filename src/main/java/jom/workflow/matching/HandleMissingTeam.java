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
import jom.matching.Unfilled;
import jom.matching.Waivers;
import jom.opportunity.OpportunityId;
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

/** A portfolio manager lets the search for a team be repeated, does without what is open, or gives it up. */
@Component("handleMissingTeam")
class HandleMissingTeam implements TaskContract<HandleMissingTeam.View, HandleMissingTeam.Answers> {

    private final TeamFormation teams;
    private final Waivers waivers;
    private final TeamWords words;
    private final Briefing briefing;

    HandleMissingTeam(TeamFormation teams, Waivers waivers, TeamWords words, Briefing briefing) {
        this.teams = teams;
        this.waivers = waivers;
        this.words = words;
        this.briefing = briefing;
    }

    record View(OpportunityBrief opportunity, List<TeamWords.Missing> missing, List<TeamWords.Rejected> rejected) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        RETRY,
        WAIVE,
        ABANDON
    }

    @GivenWhen(field = "reason", when = "decision", is = "WAIVE")
    @GivenWhen(field = "reason", when = "decision", is = "ABANDON")
    record Answers(
            @NotNull Decision decision,

            @Size(max = TeamFormation.REASON_LENGTH_MAX) @Nullable
            String reason) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        Unfilled unfilled = teams.unfilled(Ids.opportunity(task));
        List<RejectedCandidate> rejected = unfilled.rejected();
        return new View(
                briefing.opportunity(task, viewer),
                words.missing(unfilled.shortages(), viewer),
                words.rejected(rejected, words.names(List.of(), rejected), viewer));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OpportunityId opportunity = Ids.opportunity(task);
        switch (answers.decision()) {
            case RETRY -> teams.searchAgain(opportunity);
            case WAIVE -> waivers.waive(opportunity, Objects.requireNonNull(answers.reason()));
            case ABANDON -> teams.abandon(opportunity, Objects.requireNonNull(answers.reason()));
        }
        return GatewayAnswers.of(Answered.TEAM_SEARCH_REPEATED, answers.decision() != Decision.ABANDON);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.TEAM_SEARCH_REPEATED);
    }
}
