package jom.network.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A language that people work in.
 *
 * @param iso ISO 639-1, such as {@code de}
 */
public record LanguageCode(@JsonValue String iso) implements Comparable<LanguageCode> {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LanguageCode {
        if (!KNOWN.contains(iso)) {
            throw new IllegalArgumentException("not a language of ISO 639-1");
        }
    }

    /** All there are, sorted. */
    public static Set<LanguageCode> all() {
        Set<LanguageCode> all = new TreeSet<>();
        KNOWN.forEach(code -> all.add(new LanguageCode(code)));
        return all;
    }

    /** What it is called in a language. */
    public String name(Locale language) {
        return Locale.forLanguageTag(iso).getDisplayLanguage(language);
    }

    @Override
    public int compareTo(LanguageCode other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
