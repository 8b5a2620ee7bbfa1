package jom.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import jom.opportunity.offers.OffersOf;

/**
 * Whose turn it is among those who are equally good: fewer offers lately come first, then the older last offer, and no offer
 * at all before any. Never a part of the score.
 *
 * @param offers how many in {@link Turns#LATELY}, 0 or more
 * @param last however long ago; empty if there was none
 */
record Turn(int offers, Optional<Instant> last) implements Comparable<Turn> {

    /** Nobody has offered it anything. */
    static final Turn FIRST = new Turn(0, Optional.empty());

    private static final Comparator<Turn> ORDER = Comparator.comparingInt(Turn::offers)
            .thenComparing(turn -> turn.last().orElse(Instant.MIN));

    static Turn of(OffersOf offers) {
        return new Turn(offers.lately(), offers.last());
    }

    @Override
    public int compareTo(Turn other) {
        return ORDER.compare(this, other);
    }
}
