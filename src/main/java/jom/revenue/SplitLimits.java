package jom.revenue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import jom.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The least and the most that a line gives. They hold for money in their currency only, as a fixed amount does; what a floor
 * adds and what a cap takes away is the rest line's.
 *
 * @param floor above zero; {@code null} if there is none
 * @param cap above zero, not below the floor, in its currency; {@code null} if there is none
 */
public record SplitLimits(@Nullable Money floor, @Nullable Money cap) {

    /** No limits. */
    public static final SplitLimits NONE = new SplitLimits(null, null);

    public SplitLimits {
        if ((floor != null && !floor.isPositive()) || (cap != null && !cap.isPositive())) {
            throw new SplitLimitsCrossed();
        }
        if (floor != null && cap != null && (!floor.currency().equals(cap.currency()) || floor.compareTo(cap) > 0)) {
            throw new SplitLimitsCrossed();
        }
    }

    /** Whether there is neither. */
    public boolean none() {
        return floor == null && cap == null;
    }

    /** The currency that floor and cap are in, if there is either. */
    Optional<Currency> currency() {
        return Stream.of(Optional.ofNullable(floor), Optional.ofNullable(cap))
                .flatMap(Optional::stream)
                .map(Money::currency)
                .findFirst();
    }

    /** The amount, not below the floor and not above the cap, where they are in its currency. */
    BigDecimal apply(BigDecimal amount, Currency currency) {
        BigDecimal limited = amount;
        if (floor != null && floor.currency().equals(currency)) {
            limited = limited.max(floor.amount());
        }
        if (cap != null && cap.currency().equals(currency)) {
            limited = limited.min(cap.amount());
        }
        return limited;
    }
}
