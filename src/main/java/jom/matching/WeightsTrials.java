package jom.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries other weights on opportunities for which a team was sought, over or not. Each team is sought anew with what is known
 * today, once with each weights, so that nothing but the weights differs. Nothing is kept, nobody is asked.
 */
@Service
public class WeightsTrials {

    /** How many opportunities are tried, the newest searches first: each is searched twice while somebody waits. */
    public static final int OPPORTUNITIES_MAX = 20;

    private final StoredProposals rows;
    private final Proposals proposals;
    private final Opportunities opportunities;
    private final Scout scout;
    private final TeamFinder finder;
    private final PastWork pastWork;

    WeightsTrials(
            StoredProposals rows,
            Proposals proposals,
            Opportunities opportunities,
            Scout scout,
            TeamFinder finder,
            PastWork pastWork) {
        this.rows = rows;
        this.proposals = proposals;
        this.opportunities = opportunities;
        this.scout = scout;
        this.finder = finder;
        this.pastWork = pastWork;
    }

    /** At most {@value #OPPORTUNITIES_MAX}, for which a team was sought last. */
    @Transactional(readOnly = true)
    public List<WeightsTrial> compare(MatchingWeights present, MatchingWeights other) {
        return rows.lastSought(Limit.of(OPPORTUNITIES_MAX)).stream()
                .map(OpportunityId::new)
                .map(id -> compare(id, present, other))
                .toList();
    }

    /** The same for one opportunity, whenever its team was sought. */
    @Transactional(readOnly = true)
    public WeightsTrial compare(OpportunityId id, MatchingWeights present, MatchingWeights other) {
        List<Field> fields = scout.anew(id, TeamFormation.barred(proposals.of(id)), List.of(present, other));
        Side before = side(fields.get(0));
        Side after = side(fields.get(1));
        OpportunityFacts facts = opportunities.facts(id);
        return new WeightsTrial(
                id,
                facts.number(),
                facts.title(),
                facts.portfolio(),
                members(before, after),
                before.points(),
                before.team().map(team -> weighed(team, after, other)),
                after.points());
    }

    /** One of the two that are compared. */
    private record Side(Map<OrganisationId, Candidate> candidates, Optional<ProposedTeam> team) {

        Optional<Integer> points() {
            return team.map(ProposedTeam::points);
        }

        List<OrganisationId> members() {
            return team.map(ProposedTeam::members).orElse(List.of()).stream()
                    .map(TeamMember::organisation)
                    .toList();
        }

        int fit(OrganisationId organisation) {
            return Optional.ofNullable(candidates.get(organisation))
                    .map(Candidate::points)
                    .orElse(0);
        }
    }

    private Side side(Field field) {
        Map<OrganisationId, Candidate> candidates = field.eligible().stream()
                .collect(Collectors.toMap(candidate -> candidate.profile().id(), Function.identity()));
        return new Side(candidates, finder.best(field).map(FoundTeams::best));
    }

    private int weighed(ProposedTeam team, Side side, MatchingWeights weights) {
        List<Candidate> members = team.members().stream()
                .map(TeamMember::organisation)
                .flatMap(member -> Optional.ofNullable(side.candidates().get(member)).stream())
                .toList();
        MemberPairs pairs = new MemberPairs(pastWork.known(), weights.pair(), members);
        List<Integer> all = IntStream.range(0, members.size()).boxed().toList();
        return members.stream().mapToInt(Candidate::points).sum()
                + pairs.scores(all).stream().mapToInt(PairScore::points).sum();
    }

    private static List<TrialMember> members(Side before, Side after) {
        Map<OrganisationId, TrialMember.Move> moves = new LinkedHashMap<>();
        before.members()
                .forEach(member -> moves.put(
                        member, after.members().contains(member) ? TrialMember.Move.STAYS : TrialMember.Move.GOES_OUT));
        after.members().forEach(member -> moves.putIfAbsent(member, TrialMember.Move.COMES_IN));
        List<TrialMember> members = new ArrayList<>();
        moves.forEach(
                (member, move) -> members.add(new TrialMember(member, move, before.fit(member), after.fit(member))));
        members.sort(Comparator.comparing(TrialMember::move));
        return members;
    }
}
