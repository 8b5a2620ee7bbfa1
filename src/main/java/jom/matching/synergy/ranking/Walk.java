package jom.matching.synergy.ranking;

/**
 * Goes from organisations to their works and on to those who were in them, again and again: where one arrives often, common
 * partners are many. Each step shares out evenly among an organisation's works, so that a partner who works with everybody
 * leads less far than one who works with few.
 */
final class Walk {

    private final WorkGraph graph;
    private final double[] pull;
    private final int steps;
    private final int keepPercent;

    /**
     * Not begun yet.
     *
     * @param pull how much each work draws
     * @param steps 1 or more
     * @param keepPercent what a later step counts in comparison with the one before, 0 to 100
     */
    Walk(WorkGraph graph, double[] pull, int steps, int keepPercent) {
        this.graph = graph;
        this.pull = pull;
        this.steps = steps;
        this.keepPercent = keepPercent;
    }

    /** How much arrives where, all steps together, without the first {@code skipped} ones. */
    double[] from(double[] start, int skipped) {
        double[] at = start;
        double[] arrived = new double[start.length];
        double counts = 1;
        for (int step = 0; step < steps; step++) {
            at = next(at);
            if (step >= skipped) {
                for (int organisation = 0; organisation < at.length; organisation++) {
                    arrived[organisation] += counts * at[organisation];
                }
            }
            counts *= keepPercent / 100.0;
        }
        return arrived;
    }

    private double[] next(double[] at) {
        double[] shared = new double[at.length];
        for (int organisation = 0; organisation < at.length; organisation++) {
            shared[organisation] = at[organisation] / Math.max(1, graph.worksOf.count(organisation));
        }
        double[] flow = new double[pull.length];
        for (int work = 0; work < flow.length; work++) {
            flow[work] = pull[work] * graph.members.gather(work, shared);
        }
        return wholeOf(graph.members.scatter(flow, at.length));
    }

    /** Scaled so that all add up to 1; as it is if all are zero. */
    static double[] wholeOf(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        if (sum > 0) {
            for (int place = 0; place < values.length; place++) {
                values[place] /= sum;
            }
        }
        return values;
    }
}
