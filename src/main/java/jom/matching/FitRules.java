package jom.matching;

import java.util.Set;
import jom.matching.index.Listing;
import jom.network.Capability;
import jom.network.Industry;

/**
 * How points are given. Whole numbers, rounded down, so that everybody gets the same on every machine.
 *
 * @param wanted capabilities that the opportunity asks for
 * @param ofSolutionAreas capabilities it takes to serve its solution areas
 */
record FitRules(Set<Capability> wanted, Set<Capability> ofSolutionAreas, Industry industry, MatchingWeights weights) {

    /** @param jointWork what past work says of it, 0 to {@value JointWork#EACH_MAX} */
    FitScore score(Listing candidate, int jointWork) {
        Set<Capability> able = candidate.offering().capabilities();
        int references = Math.min(candidate.references(), FitScore.REFERENCES_MAX);
        return new FitScore(
                share(able, wanted, weights.capabilities()),
                share(able, ofSolutionAreas, weights.solutionAreas()),
                candidate.offering().industries().contains(industry) ? weights.industry() : 0,
                weights.references() * references / FitScore.REFERENCES_MAX,
                weights.jointWork() * jointWork / JointWork.EACH_MAX,
                references);
    }

    /** Where nothing is asked for, everybody has all of it. */
    private static int share(Set<Capability> able, Set<Capability> asked, int max) {
        if (asked.isEmpty()) {
            return max;
        }
        int has = (int) asked.stream().filter(able::contains).count();
        return max * has / asked.size();
    }
}
