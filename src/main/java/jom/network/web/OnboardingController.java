package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import jom.kernel.MalformedIdentifier;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.OnboardingView;
import jom.network.onboarding.Onboardings;
import jom.network.onboarding.ReferenceProofs;
import jom.network.onboarding.SimilarOrganisation;
import jom.network.onboarding.StepTaken;
import jom.network.onboarding.UnknownOnboarding;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/onboardings")
@Tag(name = "onboardings", description = "How an organisation joins")
class OnboardingController {

    private final Onboardings onboardings;
    private final OnboardingDesk desk;
    private final ReferenceProofs references;
    private final Readers readers;

    OnboardingController(Onboardings onboardings, OnboardingDesk desk, ReferenceProofs references, Readers readers) {
        this.onboardings = onboardings;
        this.desk = desk;
        this.references = references;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Lists onboardings, the newest first",
            description =
                    "All for portfolio managers and administrators; everybody else finds those of the own organisations.")
    ResponseEntity<Page<OnboardingView>> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.limit(limit);
        List<OnboardingView> rows = desk.all(readers.current(), before(cursor), size + 1);
        return Page.of(rows, size, last -> last.organisation().toString()).answer();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'PPM', 'INTEGRATOR')")
    @Operation(
            summary = "Lets an organisation join",
            description = "Registers it with its first partner user. It is in no team proposal until it is verified, by"
                    + " the portfolio manager who asks or the one named.")
    ResponseEntity<OnboardingView> start(@Valid @RequestBody OnboardingBody body) {
        OrganisationId id = onboardings.start(body.order(), readers.current());
        return answer(ResponseEntity.created(URI.create("/api/v1/onboardings/" + id)), id);
    }

    @GetMapping("/{organisation}")
    @Operation(
            summary = "Shows an onboarding",
            description =
                    "For the organisation's own people, whoever started it, portfolio managers and administrators.")
    ResponseEntity<OnboardingView> show(@PathVariable String organisation) {
        return answer(ResponseEntity.ok(), OrganisationId.parse(organisation));
    }

    @GetMapping("/{organisation}/steps")
    @Operation(summary = "Shows who took which step of an onboarding, when and why", description = "Oldest first.")
    List<StepTaken> steps(@PathVariable String organisation) {
        return desk.steps(OrganisationId.parse(organisation), readers.current());
    }

    @GetMapping("/{organisation}/similar-organisations")
    @Operation(
            summary = "Lists organisations that may be the same as the one that joins",
            description = "By registration number, web domain or name. For portfolio managers and administrators.")
    List<SimilarOrganisation> similar(@PathVariable String organisation) {
        return desk.similarTo(OrganisationId.parse(organisation), readers.current());
    }

    @GetMapping("/{organisation}/references")
    @Operation(
            summary = "Lists the references of an organisation that joins, with who can confirm them",
            description = "Oldest first, with who has confirmed them. For its own people, portfolio managers and"
                    + " administrators.")
    List<NamedReference> references(@PathVariable String organisation) {
        Reader reader = readers.current();
        OrganisationId id = desk.get(OrganisationId.parse(organisation), reader).organisation();
        if (!reader.looksAfterPartners() && !reader.belongsTo(id)) {
            throw new UnknownOnboarding();
        }
        return references.of(id).stream().map(NamedReference::of).toList();
    }

    @PostMapping("/{organisation}/submission")
    @Operation(
            summary = "Tells that the organisation has described itself",
            description = "For its own people, who describe it and add its references before. If-Match takes the ETag"
                    + " of the onboarding.")
    ResponseEntity<OnboardingView> submit(
            @PathVariable String organisation,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        OnboardingView known = known(organisation, ifMatch);
        onboardings.submit(known.organisation(), readers.current(), known.version());
        return answer(ResponseEntity.ok(), known.organisation());
    }

    @PostMapping("/{organisation}/verification")
    @Operation(
            summary = "Accepts an organisation, sends it back or refuses it",
            description = "For the verifier and administrators. Who names references is accepted only with one that is"
                    + " confirmed. If-Match takes the ETag of the onboarding.")
    ResponseEntity<OnboardingView> verify(
            @PathVariable String organisation,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody VerificationBody body) {
        OnboardingView known = known(organisation, ifMatch);
        onboardings.decide(known.organisation(), readers.current(), known.version(), body.verification());
        return answer(ResponseEntity.ok(), known.organisation());
    }

    @PostMapping("/{organisation}/withdrawal")
    @Operation(
            summary = "Gives an onboarding up, with its reason",
            description = "For the organisation's own people, whoever started it, the verifier and administrators."
                    + " If-Match takes the ETag of the onboarding.")
    ResponseEntity<OnboardingView> withdraw(
            @PathVariable String organisation,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OnboardingWithdrawal body) {
        OnboardingView known = known(organisation, ifMatch);
        onboardings.withdraw(known.organisation(), readers.current(), known.version(), body.reason());
        return answer(ResponseEntity.ok(), known.organisation());
    }

    private OnboardingView known(String organisation, @Nullable String ifMatch) {
        Reader reader = readers.current();
        OnboardingView known = desk.get(OrganisationId.parse(organisation), reader);
        EntityTag.require(ifMatch, known.version());
        return known;
    }

    private ResponseEntity<OnboardingView> answer(ResponseEntity.BodyBuilder builder, OrganisationId id) {
        OnboardingView onboarding = desk.get(id, readers.current());
        return builder.eTag(EntityTag.of(onboarding.version())).body(onboarding);
    }

    private static @Nullable OrganisationId before(@Nullable String cursor) {
        String key = Page.decode(cursor);
        try {
            return key == null ? null : OrganisationId.parse(key);
        } catch (MalformedIdentifier malformed) {
            throw Page.malformedCursor();
        }
    }
}
