package jom.matching;

import jakarta.validation.constraints.Size;
import java.util.List;
import jom.network.OrganisationId;
import jom.opportunity.CustomerNeed;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is not in the team.
 *
 * @param fit 0 to 1,000 points
 * @param certificates that it would need for what it could do, and lacks; told to the portfolio's managers alone
 */
public record RejectedCandidate(
        OrganisationId organisation,
        RejectionReason reason,
        int fit,

        @Size(max = CustomerNeed.CERTIFICATES_MAX) List<CertificateGap> certificates) {

    /** @param certificates {@code null} in what earlier versions kept */
    public RejectedCandidate(
            OrganisationId organisation, RejectionReason reason, int fit, @Nullable List<CertificateGap> certificates) {
        this.organisation = organisation;
        this.reason = reason;
        this.fit = fit;
        this.certificates = certificates == null ? List.of() : List.copyOf(certificates);
    }

    RejectedCandidate forOriginator() {
        return new RejectedCandidate(organisation, reason.toldToOriginator(), fit, List.of());
    }
}
