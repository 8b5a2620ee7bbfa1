package jom.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jom.matching.index.Listing;
import jom.matching.index.Points;
import jom.matching.index.Question;
import jom.matching.index.Scope;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.Territory;

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

    /** The same for the index, which knows nothing of joint work. */
    Question question(Territory place, Scope scope) {
        Points points = new Points(
                shares(wanted, weights.capabilities()),
                shares(ofSolutionAreas, weights.solutionAreas()),
                IntStream.rangeClosed(0, FitScore.REFERENCES_MAX)
                        .map(count -> weights.references() * count / FitScore.REFERENCES_MAX)
                        .toArray(),
                weights.industry());
        return new Question(List.copyOf(wanted), ofSolutionAreas, industry, place, points, scope);
    }

    private static int[] shares(Set<Capability> asked, int max) {
        return IntStream.rangeClosed(0, asked.size())
                .map(has -> share(has, asked.size(), max))
                .toArray();
    }

    private static int share(Set<Capability> able, Set<Capability> asked, int max) {
        return share((int) asked.stream().filter(able::contains).count(), asked.size(), max);
    }

    /** Where nothing is asked for, everybody has all of it. */
    private static int share(int has, int asked, int max) {
        return asked == 0 ? max : max * has / asked;
    }
}
