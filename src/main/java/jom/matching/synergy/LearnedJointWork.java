package jom.matching.synergy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.matching.JointWork;
import jom.matching.synergy.ranking.RankedPartner;
import jom.matching.synergy.ranking.RankingQuestion;
import jom.matching.synergy.ranking.RankingWeights;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Tells the search for teams what is known of past work; at most a minute old, so that a search costs no statement for it. */
@Component
class LearnedJointWork implements JointWork {

    /** Who comes later in the ranking has too few points to matter. */
    private static final int RANKED_MAX = 1_000;

    private final Synergies synergies;
    private final Opportunities opportunities;

    LearnedJointWork(Synergies synergies, Opportunities opportunities) {
        this.synergies = synergies;
        this.opportunities = opportunities;
    }

    @Override
    public int[][] pairs(List<OrganisationId> organisations) {
        SynergyBook book = synergies.recently();
        int[][] points = new int[organisations.size()][organisations.size()];
        for (int one = 0; one < points.length; one++) {
            for (int other = 0; other < one; other++) {
                int total = book.between(organisations.get(one), organisations.get(other))
                        .map(PairSynergy::total)
                        .orElse(0);
                points[one][other] = total;
                points[other][one] = total;
            }
        }
        return points;
    }

    @Override
    public Map<OrganisationId, Integer> each(OpportunityId opportunity, Collection<OrganisationId> organisations) {
        OpportunityFacts facts = opportunities.facts(opportunity);
        Set<String> topics = SynergyBook.topics(
                facts.need().solutionAreas(), facts.customer().industry());
        Set<OrganisationId> asked = Set.copyOf(organisations);
        Map<OrganisationId, Integer> points = new HashMap<>();
        synergies
                .recently()
                .ranking()
                .rank(new RankingQuestion(facts.originator(), topics, Set.of(), RANKED_MAX))
                .best()
                .stream()
                .filter(partner -> asked.contains(partner.organisation()))
                .forEach(partner -> points.put(partner.organisation(), outOfAll(partner)));
        return Map.copyOf(points);
    }

    private static int outOfAll(RankedPartner partner) {
        return Math.min(
                EACH_MAX,
                partner.points() * EACH_MAX / RankingWeights.standard().total());
    }
}
