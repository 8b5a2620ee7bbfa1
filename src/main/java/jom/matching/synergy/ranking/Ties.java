package jom.matching.synergy.ranking;

/** The direct ties between organisations: works together, each counted by its weight. */
record Ties(WorkGraph graph) {

    /** Of one organisation with each other one; nothing with itself. */
    double[] of(int organisation) {
        double[] ties = new double[graph.organisations.size()];
        add(organisation, ties);
        ties[organisation] = 0;
        return ties;
    }

    /** How strong all ties of each organisation are together: the square root of the sum of their squares. */
    double[] strengths() {
        double[] strengths = new double[graph.organisations.size()];
        double[] ties = new double[graph.organisations.size()];
        for (int organisation = 0; organisation < strengths.length; organisation++) {
            add(organisation, ties);
            ties[organisation] = 0;
            strengths[organisation] = Math.sqrt(squares(organisation, ties));
        }
        return strengths;
    }

    private void add(int organisation, double[] ties) {
        for (int work : graph.worksOf.of(organisation)) {
            for (int member : graph.members.of(work)) {
                ties[member] += graph.weight[work];
            }
        }
    }

    /** Leaves the ties at zero for the next one. */
    private double squares(int organisation, double[] ties) {
        double sum = 0;
        for (int work : graph.worksOf.of(organisation)) {
            for (int member : graph.members.of(work)) {
                sum += ties[member] * ties[member];
                ties[member] = 0;
            }
        }
        return sum;
    }
}
