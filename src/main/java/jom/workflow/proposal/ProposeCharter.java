package jom.workflow.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantFacts;
import jom.proposal.CharterState;
import jom.proposal.CharterView;
import jom.proposal.Charters;
import jom.proposal.WorkShare;
import jom.revenue.SplitNegotiation;
import jom.revenue.SplitTerms;
import jom.workflow.Choice;
import jom.workflow.CurrentViewer;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.springframework.stereotype.Component;

/** The prime, or after three rounds the portfolio manager, puts a version of the charter to the participants. */
@Component("proposeCharter")
class ProposeCharter implements TaskContract<ProposeCharter.View, ProposeCharter.Answers> {

    private final Charters charters;
    private final SplitNegotiation splits;
    private final Opportunities opportunities;
    private final CharterWords words;
    private final Briefing briefing;
    private final CurrentViewer viewers;

    ProposeCharter(
            Charters charters,
            SplitNegotiation splits,
            Opportunities opportunities,
            CharterWords words,
            Briefing briefing,
            CurrentViewer viewers) {
        this.charters = charters;
        this.splits = splits;
        this.opportunities = opportunities;
        this.words = words;
        this.briefing = briefing;
        this.viewers = viewers;
    }

    record View(
            OpportunityBrief opportunity,
            List<CharterWords.Member> participants,
            int round,
            List<CharterWords.Comment> objections,
            String contractingParty,
            String confidentiality,
            List<Work> workSplit,
            List<SplitEntry> splitLines,
            Map<String, List<Choice>> choices) {}

    record Work(
            @NotNull OrganisationId organisationId,
            @NotBlank @Size(max = WorkShare.WORK_LENGTH_MAX) String work) {}

    record Answers(
            @NotNull OrganisationId contractingParty,

            @NotBlank @Size(max = jom.proposal.ProposeCharter.CONFIDENTIALITY_LENGTH_MAX)
            String confidentiality,

            @NotEmpty @Size(max = jom.proposal.ProposeCharter.WORK_SPLIT_SIZE_MAX)
            List<@NotNull @Valid Work> workSplit,

            @NotEmpty @Size(max = SplitTerms.LINES_MAX) List<@NotNull @Valid SplitEntry> splitLines) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        OpportunityId id = Ids.opportunity(task);
        CharterWords.Spoken spoken = words.of(id);
        CharterView charter = spoken.charter();
        List<ParticipantFacts> team = words.participants(id);
        OpportunityFacts facts = opportunities.facts(id);
        return new View(
                briefing.opportunity(task, viewer),
                words.members(team, spoken, viewer),
                charter.round(),
                spoken.objections(),
                contractingParty(charter, team, facts.prime()).toString(),
                charter.confidentiality(),
                workSplit(charter, team, viewer),
                words.entries(spoken, viewer),
                Map.of("participants", choices(team, spoken)));
    }

    /** As proposed before, unless that one has left since. */
    private static OrganisationId contractingParty(
            CharterView charter, List<ParticipantFacts> team, OrganisationId prime) {
        OrganisationId proposed = charter.contractingParty();
        return proposed != null
                        && team.stream()
                                .anyMatch(member -> member.organisation().equals(proposed))
                ? proposed
                : prime;
    }

    /** Whom no version has named yet is expected to do what its roles say; whoever has left does nothing. */
    private List<Work> workSplit(CharterView charter, List<ParticipantFacts> team, Viewer viewer) {
        Map<OrganisationId, String> proposed =
                charter.workSplit().stream().collect(Collectors.toMap(WorkShare::organisationId, WorkShare::work));
        boolean everybody = proposed.isEmpty() || charter.state() == CharterState.DRAFTED;
        return team.stream()
                .filter(member -> everybody || proposed.containsKey(member.organisation()))
                .map(member -> new Work(
                        member.organisation(),
                        proposed.getOrDefault(member.organisation(), briefing.roles(member.roles(), viewer))))
                .toList();
    }

    private static List<Choice> choices(List<ParticipantFacts> team, CharterWords.Spoken spoken) {
        return team.stream()
                .map(ParticipantFacts::organisation)
                .map(id -> new Choice(spoken.names().getOrDefault(id, id.toString()), id.toString()))
                .toList();
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OpportunityId id = Ids.opportunity(task);
        Supplier<Currency> currency = () -> opportunities.facts(id).value().currency();
        splits.propose(
                id,
                answers.splitLines().stream()
                        .map(line -> words.signed(line, viewers.get()).line(currency))
                        .toList());
        charters.propose(
                id,
                new jom.proposal.ProposeCharter(
                        answers.contractingParty(),
                        answers.confidentiality(),
                        answers.workSplit().stream()
                                .map(share -> new WorkShare(share.organisationId(), share.work()))
                                .toList()));
        return GatewayAnswers.none();
    }
}
