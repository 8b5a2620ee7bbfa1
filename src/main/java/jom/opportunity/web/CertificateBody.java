package jom.opportunity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.CertificateName;
import jom.opportunity.CertificateWanted;
import jom.opportunity.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that the customer asks for.
 *
 * @param role one of the roles wanted: whoever takes it has to hold the certificate; left out if everybody has to
 */
@Schema(name = "CertificateWantedDetails")
record CertificateBody(
        @NotNull CertificateName certificate, @Nullable ParticipantRole role) {

    static Set<CertificateWanted> wanted(List<CertificateBody> bodies) {
        return bodies.stream()
                .map(body -> new CertificateWanted(body.certificate(), body.role()))
                .collect(Collectors.toSet());
    }
}
