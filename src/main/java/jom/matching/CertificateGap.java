package jom.matching;

import java.time.LocalDate;
import java.util.Optional;
import jom.network.CertificateName;
import jom.opportunity.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that is asked for and that an organisation does not hold on the day that counts.
 *
 * @param certificate as it is asked for
 * @param role whose taker has to hold it; {@code null} if everybody has to
 * @param endsOn its last day, which is before that day; {@code null} if it has none that ends too early
 * @param beginsOn its first day, which is after that day; {@code null} if there is no such one, or {@code endsOn} is told
 */
public record CertificateGap(
        CertificateName certificate,
        @Nullable ParticipantRole role,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate beginsOn) {

    /** How it comes, as texts spell it: {@code ends} too early, {@code begins} too late, or is {@code missing}. */
    public String how() {
        return endsOn != null ? "ends" : beginsOn != null ? "begins" : "missing";
    }

    /** The day on which it ends or begins; empty if it is missing. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(endsOn).or(() -> Optional.ofNullable(beginsOn));
    }
}
