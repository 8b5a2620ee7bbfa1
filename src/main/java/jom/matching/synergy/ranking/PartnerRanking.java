package jom.matching.synergy.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;
import jom.network.OrganisationId;

/**
 * Ranks partners by what has been done together so far. Each part is seen in proportion to whoever has most of it, times its
 * weight, rounded down: whole points that are the same on each machine. Home and size of an organisation are not known here.
 *
 * <p>Who has done little so far comes late in any ranking by past work. Therefore the best of them are named beside the best
 * of all, in places of their own.
 */
public final class PartnerRanking {

    /** With so many works or fewer one is a newcomer. */
    public static final int NEWCOMER_WORKS_MAX = 5;

    private final WorkGraph graph;
    private final RankingWeights weights;

    public PartnerRanking(WorkGraph graph, RankingWeights weights) {
        this.graph = graph;
        this.weights = weights;
    }

    /** Both lists best first; ties in the order of ids. Nobody without any point is in them, newcomers may be in both. */
    public record Ranking(List<RankedPartner> best, List<RankedPartner> newcomers) {
        public Ranking {
            best = List.copyOf(best);
            newcomers = List.copyOf(newcomers);
        }
    }

    public Ranking rank(RankingQuestion question) {
        Map<RankingPart, double[]> parts = new Parts(graph, question, weights).all();
        int[] totals = totals(parts);
        Set<Integer> leftOut = new HashSet<>();
        leftOut.add(graph.number(question.lead()));
        question.leftOut().forEach(organisation -> leftOut.add(graph.number(organisation)));
        IntPredicate open = organisation -> totals[organisation] > 0 && !leftOut.contains(organisation);
        IntPredicate newcomer = organisation -> graph.experience.works[organisation] <= NEWCOMER_WORKS_MAX;
        return new Ranking(
                named(best(totals, open, question.limit()), parts),
                named(best(totals, open.and(newcomer), question.limit()), parts));
    }

    private int[] totals(Map<RankingPart, double[]> parts) {
        int[] totals = new int[graph.organisations.size()];
        parts.forEach((part, values) -> {
            for (int organisation = 0; organisation < totals.length; organisation++) {
                totals[organisation] += points(part, values[organisation]);
            }
        });
        return totals;
    }

    private int points(RankingPart part, double value) {
        return (int) (weights.of(part) * value);
    }

    private static List<Integer> best(int[] totals, IntPredicate open, int limit) {
        Comparator<Integer> worstFirst = Comparator.<Integer>comparingInt(organisation -> totals[organisation])
                .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        for (int organisation = 0; organisation < totals.length; organisation++) {
            if (open.test(organisation)) {
                best.add(organisation);
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        List<Integer> found = new ArrayList<>(best);
        found.sort(worstFirst.reversed());
        return found;
    }

    private List<RankedPartner> named(List<Integer> found, Map<RankingPart, double[]> parts) {
        return found.stream().map(organisation -> named(organisation, parts)).toList();
    }

    private RankedPartner named(int organisation, Map<RankingPart, double[]> parts) {
        Map<RankingPart, Integer> points = new EnumMap<>(RankingPart.class);
        parts.forEach((part, values) -> points.put(part, points(part, values[organisation])));
        OrganisationId id = graph.organisations.get(organisation);
        return new RankedPartner(id, graph.experience.works[organisation], points);
    }
}
