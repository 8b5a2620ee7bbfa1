package jom.matching;

import java.util.Comparator;
import jom.network.MatchProfile;

/**
 * An organisation that may be asked.
 *
 * @param covers the bits of the {@link OpenNeed} it could bring
 */
record Candidate(MatchProfile profile, int covers, FitScore fit) {

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::points).reversed().thenComparing(Candidate::key);

    int points() {
        return fit.total();
    }

    /** Decides ties: whoever joined the network first. */
    String key() {
        return profile.id().toString();
    }
}
