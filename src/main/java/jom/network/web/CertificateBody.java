package jom.network.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.network.profile.Certificate;
import jom.network.profile.CertificateId;
import jom.network.profile.KeptCertificate;
import jom.platform.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What is told of a certificate. */
@Schema(name = "CertificateDetails")
record CertificateBody(
        @NotBlank @Size(max = Certificate.NAME_LENGTH_MAX) String name,
        @NotBlank @Size(max = Certificate.NAME_LENGTH_MAX) String issuer,

        @Size(max = Certificate.NUMBER_LENGTH_MAX) @Nullable String number,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,

        @Size(max = Certificate.EVIDENCE_LENGTH_MAX) @Pattern(regexp = "https://.*") @Nullable
        String evidence) {

    Certificate certificate() {
        try {
            return new Certificate(name, issuer, number, validFrom, validUntil, evidence);
        } catch (IllegalArgumentException malformed) {
            throw new RequestRefused(
                    HttpStatus.BAD_REQUEST, "platform.invalid", String.valueOf(malformed.getMessage()));
        }
    }

    /**
     * A certificate as it is kept.
     *
     * @param valid whether it is valid today
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Certificate")
    record View(
            CertificateId id,
            @Size(max = Certificate.NAME_LENGTH_MAX) String name,
            @Size(max = Certificate.NAME_LENGTH_MAX) String issuer,

            @Size(max = Certificate.NUMBER_LENGTH_MAX) @Nullable
            String number,

            LocalDate validFrom,
            @Nullable LocalDate validUntil,

            @Size(max = Certificate.EVIDENCE_LENGTH_MAX) @Nullable
            String evidence,

            boolean valid) {

        static View of(KeptCertificate kept, LocalDate today) {
            Certificate certificate = kept.certificate();
            return new View(
                    kept.id(),
                    certificate.name(),
                    certificate.issuer(),
                    certificate.number(),
                    certificate.validFrom(),
                    certificate.validUntil(),
                    certificate.evidence(),
                    certificate.isValidOn(today));
        }
    }
}
