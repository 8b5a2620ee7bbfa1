package jom.matching;

import java.util.Comparator;
import jom.matching.index.Listing;

/**
 * An organisation that may be asked.
 *
 * @param covers the bits of the {@link OpenNeed} it could bring
 * @param turn decides ties only
 */
record Candidate(Listing profile, int covers, FitScore fit, Turn turn) {

    /** Among those who are equally good: by turn, then whoever joined the network first. */
    static final Comparator<Candidate> IN_TURN =
            Comparator.comparing(Candidate::turn).thenComparing(Candidate::key);

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::points).reversed().thenComparing(IN_TURN);

    /** One who was never offered anything, as far as is known. */
    Candidate(Listing profile, int covers, FitScore fit) {
        this(profile, covers, fit, Turn.FIRST);
    }

    Candidate inTurn(Turn other) {
        return new Candidate(profile, covers, fit, other);
    }

    int points() {
        return fit.total();
    }

    /** Ids are made in the order of time. */
    private String key() {
        return profile.id().toString();
    }
}
