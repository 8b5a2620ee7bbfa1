package jom.matching;

import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /** With the certificates it lacks, where these have something to do with the reason. */
    static RejectedCandidate of(Candidate candidate, RejectionReason reason, OpenNeed need) {
        List<CertificateGap> lacking = switch (reason) {
            case LACKS_CERTIFICATE, LACKS_CAPABILITY, OTHERS_FIT_BETTER -> candidate.gaps();
            default -> List.of();
        };
        return new RejectedCandidate(
                candidate.profile().id(),
                reason,
                candidate.points(),
                need.concerning(lacking, candidate.profile().offering()));
    }

    RejectedCandidate forOriginator() {
        return new RejectedCandidate(organisation, reason.toldToOriginator(), fit, List.of());
    }

    /** First whom the deal itself keeps out, then the others, each the best fits first. */
    static Stream<RejectedCandidate> inOrder(Stream<RejectedCandidate> candidates) {
        return candidates.sorted(Comparator.comparing(
                        (RejectedCandidate candidate) -> !candidate.reason().isOfThisDeal())
                .thenComparing(Comparator.comparingInt(RejectedCandidate::fit).reversed())
                .thenComparing(candidate -> candidate.organisation().toString()));
    }
}
