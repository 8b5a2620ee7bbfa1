package jom.workbench.directory;

import java.time.LocalDate;
import jom.network.profile.Certificate;
import jom.network.profile.CertificateId;
import jom.network.profile.KeptCertificate;

/**
 * A certificate on the page of its organisation.
 *
 * @param state {@code valid}, {@code endsSoon}, {@code over} or {@code notYet}
 */
public record CertificateLine(CertificateId id, Certificate certificate, String state) {

    /** In time to have it renewed. */
    static final int SOON_DAYS = 90;

    static CertificateLine of(KeptCertificate kept, LocalDate today) {
        return new CertificateLine(kept.id(), kept.certificate(), state(kept.certificate(), today));
    }

    private static String state(Certificate certificate, LocalDate today) {
        if (today.isBefore(certificate.validFrom())) {
            return "notYet";
        }
        if (!certificate.isValidOn(today)) {
            return "over";
        }
        return certificate.endsBetween(today, today.plusDays(SOON_DAYS)) ? "endsSoon" : "valid";
    }

    public boolean endsSoon() {
        return state.equals("endsSoon");
    }
}
