package jom.matching;

import java.util.Comparator;
import java.util.List;
import jom.matching.index.Listing;
import jom.opportunity.ParticipantRole;

/**
 * An organisation that may be asked.
 *
 * @param covers the bits of the {@link OpenNeed} it could bring
 * @param turn decides ties only
 * @param gaps certificates that it lacks
 */
record Candidate(Listing profile, int covers, FitScore fit, Turn turn, List<CertificateGap> gaps) {

    Candidate {
        gaps = List.copyOf(gaps);
    }

    /** Among those who are equally good: by turn, then whoever joined the network first. */
    static final Comparator<Candidate> IN_TURN =
            Comparator.comparing(Candidate::turn).thenComparing(Candidate::key);

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::points).reversed().thenComparing(IN_TURN);

    /** One who was never offered anything, as far as is known, and lacks no certificate. */
    Candidate(Listing profile, int covers, FitScore fit) {
        this(profile, covers, fit, Turn.FIRST, List.of());
    }

    Candidate inTurn(Turn other) {
        return new Candidate(profile, covers, fit, other, gaps);
    }

    /** With certificates that it lacks, for which it brings less. */
    Candidate lacking(List<CertificateGap> missing, int stillCovers) {
        return new Candidate(profile, stillCovers, fit, turn, missing);
    }

    /** Whether it lacks no certificate that is asked of whoever takes this role. */
    boolean isCertifiedFor(ParticipantRole role) {
        return gaps.stream().noneMatch(gap -> gap.role() == role);
    }

    int points() {
        return fit.total();
    }

    /** Ids are made in the order of time. */
    private String key() {
        return profile.id().toString();
    }
}
