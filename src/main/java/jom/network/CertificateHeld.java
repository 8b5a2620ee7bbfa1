package jom.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that an organisation holds, as far as matching asks.
 *
 * @param validFrom the first day
 * @param validUntil the last day, on which it is still valid; {@code null} if it does not end
 */
public record CertificateHeld(
        CertificateKind kind, LocalDate validFrom, @Nullable LocalDate validUntil) {

    /** Whether it is valid on that day; the first and the last day count. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
