package jom.network.duplicates;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Set;

/** Why two organisations seem to be one, the strongest reason first. */
public enum Likeness {
    /** The same registration number, but for blanks, punctuation, and upper or lower case. */
    REGISTRATION_NUMBER("registrationNumber", 50),
    /** The same web domain, with or without {@code www}. */
    WEB_DOMAIN("webDomain", 25),
    /** The same name in daily use or in law, but for the order of words, blanks, legal forms, marks and case. */
    NAME("name", 25),
    /** At least three of four words of their names are the same, but for a letter of a long one. */
    SIMILAR_NAME("similarName", 15);

    /** Of all that can be alike. */
    public static final int POINTS_MAX = 100;

    private final String key;
    private final int points;

    Likeness(String key, int points) {
        this.key = key;
        this.points = points;
    }

    /** How much it says, of {@value #POINTS_MAX}: two with the same number in a register hardly ever are two. */
    public int points() {
        return points;
    }

    static int points(Set<Likeness> likenesses) {
        return likenesses.stream().mapToInt(Likeness::points).sum();
    }

    /** How JSON and tables spell it. */
    @JsonValue
    public String key() {
        return key;
    }

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if none is spelt like this
     */
    public static Likeness of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no likeness: " + key));
    }
}
