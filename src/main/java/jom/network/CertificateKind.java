package jom.network;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate is about, however its name is spelt: case, blanks and signs do not matter, nor who else has
 * published the same standard. ISO/IEC 27001, iso27001 and DIN EN ISO 27001:2022 are of one kind; the last one tells its
 * edition besides.
 *
 * @param key words and numbers in capital letters, such as {@code ISO 27001}
 * @param edition the year of the edition; {@code null} if the name has none
 * @see <a href="https://www.iso.org/standard/iso-iec-guide-21-1">ISO/IEC Guide 21-1</a>, by which a region or a country
 *     adopts a standard under its own letters
 */
public record CertificateKind(String key, @Nullable Integer edition) {

    /** ISO/IEC 27001:2022, also with the month that German standards have. */
    private static final Pattern EDITION = Pattern.compile("\\s*:\\s*((?:19|20)\\d{2})(?:-\\d{2})?\\s*$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

    private static final String ISO = "ISO";

    /** Who publishes standards of ISO with it, or as its own. */
    private static final Set<String> ALSO_PUBLISHED_BY =
            Set.of("IEC", "EN", "DIN", "BS", "NF", "UNI", "UNE", "NEN", "SN", "ÖNORM", "OENORM", "ONORM");

    /** Of a name as somebody has written it; one without letters and digits is of a kind of its own. */
    public static CertificateKind of(String name) {
        String written = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .strip();
        Matcher dated = EDITION.matcher(written);
        boolean hasEdition = dated.find() && dated.start() > 0;
        String undated = hasEdition ? written.substring(0, dated.start()) : written;
        List<String> words =
                WORD.matcher(undated).results().map(MatchResult::group).toList();
        List<String> kept = words.contains(ISO)
                ? words.stream()
                        .filter(word -> !ALSO_PUBLISHED_BY.contains(word))
                        .toList()
                : words;
        return new CertificateKind(
                kept.isEmpty() ? undated : String.join(" ", kept), hasEdition ? Integer.valueOf(dated.group(1)) : null);
    }

    /** Whether a certificate of this kind will do where that one is asked for: whoever asks for an edition gets no other. */
    public boolean answers(CertificateKind asked) {
        return key.equals(asked.key) && (asked.edition == null || asked.edition.equals(edition));
    }
}
