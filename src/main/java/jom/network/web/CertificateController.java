package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.profile.Certificate;
import jom.network.profile.CertificateId;
import jom.network.profile.Certificates;
import jom.network.profile.KeptCertificate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What organisations are certified for. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/certificates")
@Tag(name = "organisations")
class CertificateController {

    private final Certificates certificates;
    private final OrganisationDirectory directory;
    private final Access access;
    private final Clock clock;

    CertificateController(Certificates certificates, OrganisationDirectory directory, Access access, Clock clock) {
        this.certificates = certificates;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Lists what an organisation is certified for",
            description = "For its own people, portfolio managers and administrators.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403")
    List<CertificateBody.View> list(@PathVariable String id) {
        OrganisationId organisation = known(id);
        access.requireKnowing(organisation);
        LocalDate today = LocalDate.now(clock);
        return certificates.of(organisation).stream()
                .map(kept -> CertificateBody.View.of(kept, today))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Adds a certificate",
            description = "For its own people and administrators. One that is renewed is added again.")
    CertificateBody.View add(@PathVariable String id, @Valid @RequestBody CertificateBody body) {
        OrganisationId organisation = known(id);
        access.requireChanging(organisation);
        Certificate certificate = body.certificate();
        CertificateId added = certificates.add(organisation, certificate);
        return CertificateBody.View.of(new KeptCertificate(added, certificate), LocalDate.now(clock));
    }

    @DeleteMapping("/{certificate}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a certificate away", description = "For its own people and administrators.")
    void remove(@PathVariable String id, @PathVariable String certificate) {
        OrganisationId organisation = known(id);
        access.requireChanging(organisation);
        certificates.remove(organisation, CertificateId.parse(certificate));
    }

    private OrganisationId known(String id) {
        return directory.get(OrganisationId.parse(id)).id();
    }
}
