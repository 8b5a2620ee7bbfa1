package jom.matching.exposure;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import jom.network.profile.SizeClass;

/** In which order the organisations of a report come; names come from A to Z, sizes from the smallest, numbers from the most down. */
public enum ExposureOrder {
    NAME("name"),
    /** By the codes of countries. */
    HOME("home"),
    /** Those of unknown size last. */
    SIZE("size"),
    QUALIFIED("qualified"),
    OFFERS("offers"),
    /** The newest first, those without any last. */
    LAST_OFFERED("lastOffered"),
    /** Who was never offered anything first, of them who qualified most often. */
    OVERLOOKED("overlooked");

    private final String key;

    ExposureOrder(String key) {
        this.key = key;
    }

    /**
     * The one that is spelt so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ExposureOrder of(String key) {
        return Arrays.stream(values())
                .filter(order -> order.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such order"));
    }

    /** How links and texts spell it. */
    public String key() {
        return key;
    }

    /** Total: equals come by name, then by id. */
    public Comparator<Exposed> comparator() {
        return first().thenComparing(Exposed::name)
                .thenComparing(one -> one.organisation().toString());
    }

    private Comparator<Exposed> first() {
        Comparator<Exposed> mostQualified =
                Comparator.comparingInt(Exposed::qualified).reversed();
        return switch (this) {
            case NAME -> Comparator.comparing(Exposed::name);
            case HOME -> Comparator.comparing(Exposed::home);
            case SIZE ->
                Comparator.comparingInt(
                        one -> one.size().map(SizeClass::peopleMin).orElse(Integer.MAX_VALUE));
            case QUALIFIED -> mostQualified;
            case OFFERS -> Comparator.comparingInt(Exposed::offers).reversed();
            case LAST_OFFERED ->
                Comparator.comparing((Exposed one) -> one.lastOffered().orElse(Instant.MIN))
                        .reversed();
            case OVERLOOKED -> Comparator.comparingInt(Exposed::offers).thenComparing(mostQualified);
        };
    }
}
