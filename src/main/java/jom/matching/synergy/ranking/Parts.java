package jom.matching.synergy.ranking;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The parts of a ranking for one question: for each organisation 0 to 1, the most that anybody has being 1. */
final class Parts {

    /** How much work on other topics counts in comparison, in per cent: the less, the more a walk keeps to the topic. */
    private static final int ANY_TOPIC_FAR = 30;

    private static final int ANY_TOPIC_NEAR = 5;
    private static final int ANY_TOPIC_DIRECT = 20;
    private static final int ANY_TOPIC_OTHERS = 10;
    private static final int ANY_TOPIC_LED = 100;
    private static final int LATER_STEP = 70;
    private static final int LEAD_SHARE = 70;

    /** The best ones whose partners are asked for. */
    private static final int OTHERS = 8;

    private final WorkGraph graph;
    private final RankingWeights weights;
    private final double[] likeness;
    private final int lead;
    private final Map<RankingPart, double[]> parts = new EnumMap<>(RankingPart.class);

    Parts(WorkGraph graph, RankingQuestion question, RankingWeights weights) {
        this.graph = graph;
        this.weights = weights;
        likeness = graph.topics.likeness(question.topics());
        lead = graph.number(question.lead());
    }

    Map<RankingPart, double[]> all() {
        double[] onTopic = graph.members.scatter(times(graph.experience.telling, likeness), organisations());
        if (lead >= 0) {
            fromTheLead(onTopic);
        }
        put(RankingPart.ACTIVE_ON_THIS, onTopic);
        put(RankingPart.EXPERIENCE, graph.experience.all);
        put(RankingPart.ACTIVE_LATELY, graph.experience.recent);
        put(RankingPart.FITS_THE_OTHERS, nearTheBest());
        return parts;
    }

    private void fromTheLead(double[] onTopic) {
        double[] exactly = new double[likeness.length];
        for (int work = 0; work < exactly.length; work++) {
            exactly[work] = likeness[work] >= 1 ? graph.weight[work] : 0;
        }
        put(RankingPart.TOGETHER_ON_THIS, with(graph.worksOf, exactly));
        put(RankingPart.TOGETHER, with(graph.worksOf, pull(ANY_TOPIC_DIRECT)));
        put(RankingPart.LED_BEFORE, with(graph.worksLedBy, pull(ANY_TOPIC_LED)));
        double[] start = new double[organisations()];
        start[lead] = 1;
        put(RankingPart.COMMON_PARTNERS, new Walk(graph, pull(ANY_TOPIC_FAR), 4, LATER_STEP).from(start, 1));
        double[] circle = Walk.wholeOf(onTopic.clone());
        for (int organisation = 0; organisation < circle.length; organisation++) {
            circle[organisation] *= (100 - LEAD_SHARE) / 100.0;
        }
        circle[lead] += LEAD_SHARE / 100.0;
        put(RankingPart.CIRCLE_OF_TOPIC, new Walk(graph, pull(ANY_TOPIC_NEAR), 3, LATER_STEP).from(circle, 0));
        put(RankingPart.CLOSE_TIES, closeTies());
    }

    private int organisations() {
        return graph.organisations.size();
    }

    /** Works by weight, those on other topics less. */
    private double[] pull(int anyTopicPercent) {
        double[] pull = new double[likeness.length];
        for (int work = 0; work < pull.length; work++) {
            pull[work] = graph.weight[work] * (anyTopicPercent / 100.0 + likeness[work]);
        }
        return pull;
    }

    /** What members of the lead's works get of their values. */
    private double[] with(Links worksOfLead, double[] values) {
        double[] sums = new double[organisations()];
        for (int work : worksOfLead.of(lead)) {
            for (int member : graph.members.of(work)) {
                sums[member] += values[work];
            }
        }
        sums[lead] = 0;
        return sums;
    }

    private double[] closeTies() {
        double[] ties = new Ties(graph).of(lead);
        for (int organisation = 0; organisation < ties.length; organisation++) {
            if (ties[organisation] > 0) {
                ties[organisation] /= graph.experience.strength[organisation];
            }
        }
        return ties;
    }

    /** One step on from those who have most points so far. */
    private double[] nearTheBest() {
        double[] soFar = new double[organisations()];
        parts.forEach((part, values) -> {
            for (int organisation = 0; organisation < soFar.length; organisation++) {
                soFar[organisation] += weights.of(part) * values[organisation];
            }
        });
        if (lead >= 0) {
            soFar[lead] = 0;
        }
        double least = soFar.length <= OTHERS ? 0 : nth(soFar, OTHERS);
        for (int organisation = 0; organisation < soFar.length; organisation++) {
            soFar[organisation] = soFar[organisation] < least ? 0 : soFar[organisation];
        }
        return new Walk(graph, pull(ANY_TOPIC_OTHERS), 1, LATER_STEP).from(Walk.wholeOf(soFar), 0);
    }

    private static double nth(double[] values, int nth) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - nth];
    }

    private void put(RankingPart part, double[] values) {
        double most = 0;
        for (int organisation = 0; organisation < values.length; organisation++) {
            most = organisation == lead ? most : Math.max(most, values[organisation]);
        }
        double[] shares = new double[values.length];
        for (int organisation = 0; most > 0 && organisation < values.length; organisation++) {
            double share = organisation == lead ? 0 : values[organisation] / most;
            shares[organisation] = part.isDamped() ? Math.sqrt(share) : share;
        }
        parts.put(part, shares);
    }

    private static double[] times(double[] one, double[] other) {
        double[] product = one.clone();
        for (int place = 0; place < product.length; place++) {
            product[place] *= other[place];
        }
        return product;
    }
}
