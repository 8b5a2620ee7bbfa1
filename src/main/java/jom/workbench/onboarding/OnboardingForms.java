package jom.workbench.onboarding;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Territory;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.Onboardings;
import jom.network.onboarding.Outcome;
import jom.network.onboarding.ReferenceProofs;
import jom.network.onboarding.StartOnboarding;
import jom.network.onboarding.UnknownOnboarding;
import jom.network.onboarding.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done on the page of an onboarding. */
@Controller
@RequestMapping("/onboardings/{organisation}")
class OnboardingForms {

    private final Onboardings onboardings;
    private final OnboardingDesk desk;
    private final OrganisationDirectory directory;
    private final OrganisationRegistry organisations;
    private final ReferenceProofs proofs;
    private final Readers readers;

    OnboardingForms(
            Onboardings onboardings,
            OnboardingDesk desk,
            OrganisationDirectory directory,
            OrganisationRegistry organisations,
            ReferenceProofs proofs,
            Readers readers) {
        this.onboardings = onboardings;
        this.desk = desk;
        this.directory = directory;
        this.organisations = organisations;
        this.proofs = proofs;
        this.readers = readers;
    }

    /** As typed; codes that are ticked, territories apart by commas or blanks. */
    record Description(
            @Nullable String legalName,
            @Nullable String registrationNumber,
            @Nullable String webDomain,
            @Nullable String timeZone,
            @Nullable String territories,
            @Nullable Set<String> capabilities,
            @Nullable Set<String> industries) {

        OrganisationDetails of(OrganisationDetails before) {
            return new OrganisationDetails(
                    before.name(),
                    new LegalEntity(Told.given(legalName), registrationNumber, webDomain),
                    before.home(),
                    ZoneId.of(Told.given(timeZone)),
                    new Offering(
                            before.offering().partnerTypes(),
                            terms(capabilities, Capability::new),
                            terms(industries, Industry::new),
                            terms(split(), Territory::new)));
        }

        private Set<String> split() {
            String text = territories == null ? "" : territories.strip();
            return text.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(text.split("[,;\\s]+", -1)));
        }

        private static <T> Set<T> terms(@Nullable Set<String> codes, Function<String, T> term) {
            return codes == null ? Set.of() : codes.stream().map(term).collect(Collectors.toSet());
        }
    }

    /** @param version of the organisation that was shown */
    @PostMapping("/description")
    String describe(@PathVariable String organisation, @RequestParam long version, Description description) {
        OrganisationId id = own(organisation);
        return Told.orElse(page(id), () -> {
            organisations.update(id, version, description.of(directory.get(id).details()));
            return page(id) + "?told=described";
        });
    }

    @PostMapping("/references")
    String refer(@PathVariable String organisation, TypedReference typed) {
        OrganisationId id = own(organisation);
        return Told.orElse(page(id), () -> {
            proofs.tell(id, List.of(typed.of()));
            return page(id) + "?told=referred";
        });
    }

    @PostMapping("/submission")
    String submit(@PathVariable String organisation, @RequestParam long version) {
        OrganisationId id = own(organisation);
        return Told.orElse(page(id), () -> {
            onboardings.submit(id, readers.current(), version);
            return page(id) + "?told=submitted";
        });
    }

    /** @param organisationVersion of the organisation that was shown */
    @PostMapping("/verification")
    String decide(
            @PathVariable String organisation,
            @RequestParam Outcome outcome,
            @RequestParam String reason,
            @RequestParam(required = false) @Nullable Set<UUID> confirmed,
            @RequestParam long version,
            @RequestParam long organisationVersion) {
        Reader reader = readers.current();
        OrganisationId id = desk.get(OrganisationId.parse(organisation), reader).organisation();
        return Told.orElse(page(id), () -> {
            Set<UUID> references = confirmed == null ? Set.of() : confirmed;
            onboardings.decide(
                    id, reader, version, new Verification(outcome, reason.strip(), organisationVersion, references));
            return page(id) + "?told=decided";
        });
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String organisation, @RequestParam String reason, @RequestParam long version) {
        Reader reader = readers.current();
        OrganisationId id = desk.get(OrganisationId.parse(organisation), reader).organisation();
        if (reason.isBlank() || reason.length() > StartOnboarding.REASON_LENGTH_MAX) {
            return "redirect:" + page(id) + "?told=network.onboardingReasonMissing";
        }
        return Told.orElse(page(id), () -> {
            onboardings.withdraw(id, reader, version, reason.strip());
            return page(id) + "?told=withdrawn";
        });
    }

    /** What an organisation tells of itself is for its own people. */
    private OrganisationId own(String organisation) {
        Reader reader = readers.current();
        OrganisationId id = desk.get(OrganisationId.parse(organisation), reader).organisation();
        if (!reader.belongsTo(id)) {
            throw new UnknownOnboarding();
        }
        return id;
    }

    private static String page(OrganisationId id) {
        return OnboardingsPage.PAGE + "/" + id;
    }
}
