package jom.matching;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who could be asked for something.
 *
 * @param count how many offer it there, whether or not they are busy or lack a certificate; {@code best} holds at most
 *     {@value #BEST_MAX} of those who can be asked
 * @param best the best fits first, of equals whose turn it is
 */
public record RankedCandidates(
        int count, @Size(max = BEST_MAX) List<RankedCandidate> best) {

    /** More are counted, not told. */
    public static final int BEST_MAX = 20;

    static final RankedCandidates NOBODY = new RankedCandidates(0, List.of());

    public RankedCandidates {
        best = List.copyOf(best);
    }
}
