package jom.opportunity.offers;

import java.time.Instant;
import java.util.Optional;

/**
 * What one organisation was offered.
 *
 * @param lately how often it was chosen to be asked since the instant that was asked about, 0 or more
 * @param last when it was last chosen, however long ago; empty if never
 */
public record OffersOf(int lately, Optional<Instant> last) {

    /** For who was never chosen. */
    public static final OffersOf NONE = new OffersOf(0, Optional.empty());

    public OffersOf {
        if (lately < 0 || (lately > 0 && last.isEmpty())) {
            throw new IllegalArgumentException(lately + " offers, the last " + last);
        }
    }
}
