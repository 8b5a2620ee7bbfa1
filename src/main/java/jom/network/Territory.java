package jom.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/**
 * A country or a part of one.
 *
 * @param iso ISO 3166-1 alpha-2, such as {@code DE}, or ISO 3166-2, such as {@code DE-BY}; only the country is checked
 *     against the standard's list
 */
public record Territory(
        @JsonValue @Pattern(regexp = Territory.FORM) String iso) implements Comparable<Territory> {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
    static final String FORM = "[A-Z]{2}(-[A-Z0-9]{1,3})?";
    private static final java.util.regex.Pattern COMPILED = java.util.regex.Pattern.compile(FORM);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Territory {
        if (!COMPILED.matcher(iso).matches() || !COUNTRIES.contains(iso.substring(0, 2))) {
            throw new IllegalArgumentException("not a territory of ISO 3166");
        }
    }

    /** The country the territory is, or lies in. */
    public Territory country() {
        return iso.length() == 2 ? this : new Territory(iso.substring(0, 2));
    }

    /** Whether the other territory is this one or a part of it. */
    public boolean covers(Territory other) {
        return equals(other) || (iso.length() == 2 && other.iso.startsWith(iso + "-"));
    }

    /** The country's name in a language, with the code of its part where there is one. */
    public String name(Locale language) {
        String country =
                new Locale.Builder().setRegion(iso.substring(0, 2)).build().getDisplayCountry(language);
        return iso.length() == 2 ? country : country + " (" + iso + ")";
    }

    @Override
    public int compareTo(Territory other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
