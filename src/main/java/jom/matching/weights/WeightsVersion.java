package jom.matching.weights;

import java.time.Instant;
import java.util.Optional;
import jom.matching.MatchingWeights;

/**
 * The weights as somebody published them.
 *
 * @param number from 1 on; 0 as shipped
 * @param reason why they were changed; none as shipped
 * @param author the sign-in name of whoever published them; none as shipped
 */
public record WeightsVersion(
        int number,
        MatchingWeights weights,
        Optional<String> reason,
        Optional<String> author,
        Optional<Instant> publishedAt) {

    static WeightsVersion shipped(MatchingWeights weights) {
        return new WeightsVersion(0, weights, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
