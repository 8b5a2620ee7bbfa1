package jom.network.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import jom.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has certified an organisation for.
 *
 * @param name such as ISO/IEC 27001, at most {@value #NAME_LENGTH_MAX} characters
 * @param issuer who certified it, at most {@value #NAME_LENGTH_MAX} characters
 * @param number under which the issuer has it, at most {@value #NUMBER_LENGTH_MAX} characters
 * @param validFrom the first day
 * @param validUntil the last day; {@code null} if it does not end
 * @param evidence where it can be seen: an address that begins with {@code https://}, at most
 *     {@value #EVIDENCE_LENGTH_MAX} characters
 */
public record Certificate(
        String name,
        String issuer,
        @Nullable String number,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String evidence) {

    public static final int NAME_LENGTH_MAX = 120;
    public static final int NUMBER_LENGTH_MAX = 60;
    public static final int EVIDENCE_LENGTH_MAX = 500;

    public Certificate {
        name = Texts.required("name", name, NAME_LENGTH_MAX).strip();
        issuer = Texts.required("issuer", issuer, NAME_LENGTH_MAX).strip();
        number = Texts.optional("number", number, NUMBER_LENGTH_MAX);
        evidence = Texts.optional("evidence", evidence, EVIDENCE_LENGTH_MAX);
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("a certificate does not end before it begins");
        }
        if (evidence != null && !isWebAddress(evidence)) {
            throw new IllegalArgumentException("evidence is an address that begins with https://");
        }
    }

    /** Whether it is valid on that day; the first and the last day count. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it is valid on the first day, and no more on the second. */
    public boolean endsBetween(LocalDate day, LocalDate later) {
        return isValidOn(day) && validUntil != null && validUntil.isBefore(later);
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
