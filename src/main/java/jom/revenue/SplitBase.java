package jom.revenue;

import java.util.Arrays;
import java.util.Locale;

/** What a percentage or a tier of a split is reckoned from. */
public enum SplitBase {
    /** All the money that is divided. */
    TOTAL,
    /** What the price lines for licences and subscriptions bring. */
    LICENCE,
    /** What the price lines for work bring. */
    SERVICES,
    /** What the price lines for hosting bring. */
    HOSTING,
    /** What is left of the price when its cost is paid, as the contracting party states it. */
    MARGIN;

    /** As it is signed, stored and sent: {@code total}, {@code licence} and so on. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no base is called so
     */
    public static SplitBase of(String key) {
        return Arrays.stream(values())
                .filter(base -> base.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("not a base of a split: " + key));
    }
}
