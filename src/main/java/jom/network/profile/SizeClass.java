package jom.network.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * How big an organisation is by the people it employs. For reports about fairness alone: matching never reads it.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/reco/2003/361/oj">Recommendation 2003/361/EC, article 2 of the annex</a>; of its
 *     criteria the number of people alone
 */
public enum SizeClass {
    /** Fewer than 10 people. */
    MICRO("micro", 1),
    /** 10 to 49. */
    SMALL("small", 10),
    /** 50 to 249. */
    MEDIUM("medium", 50),
    /** 250 and more. */
    LARGE("large", 250);

    private final String key;
    private final int peopleMin;

    SizeClass(String key, int peopleMin) {
        this.key = key;
        this.peopleMin = peopleMin;
    }

    /** From how many people on. */
    public int peopleMin() {
        return peopleMin;
    }

    /**
     * The one that is spelt so.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static SizeClass of(String key) {
        return Arrays.stream(values())
                .filter(size -> size.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no size class"));
    }

    /** How JSON and texts spell it. */
    @JsonValue
    public String key() {
        return key;
    }
}
