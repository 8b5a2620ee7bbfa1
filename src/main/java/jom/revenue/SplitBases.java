package jom.revenue;

import java.util.EnumMap;
import java.util.Map;
import jom.kernel.Money;

/**
 * What is known of the bases of one amount that is divided. What is not known has no entry: it is not zero.
 *
 * @param amounts by base, in the currency of the amount; the total is known by itself
 */
public record SplitBases(Map<SplitBase, Money> amounts) {

    /** Nothing but the total is known. */
    public static final SplitBases NONE = new SplitBases(Map.of());

    public SplitBases {
        amounts = Map.copyOf(amounts);
    }

    /** The same with one base more, or with another amount for it. */
    public SplitBases with(SplitBase base, Money amount) {
        Map<SplitBase, Money> more = new EnumMap<>(SplitBase.class);
        more.putAll(amounts);
        more.put(base, amount);
        return new SplitBases(more);
    }

    /**
     * @param whole what is divided
     * @throws SplitBaseUnknown if nobody has said how much the base is
     */
    Money amount(SplitBase base, Money whole) {
        Money known = base == SplitBase.TOTAL ? whole : amounts.get(base);
        if (known == null || !known.currency().equals(whole.currency())) {
            throw new SplitBaseUnknown(base, whole.currency());
        }
        return known;
    }

    SplitBases negated() {
        Map<SplitBase, Money> turned = new EnumMap<>(SplitBase.class);
        amounts.forEach((base, amount) -> turned.put(base, amount.negated()));
        return new SplitBases(turned);
    }
}
