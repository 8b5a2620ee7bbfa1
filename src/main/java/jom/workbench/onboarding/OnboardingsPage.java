package jom.workbench.onboarding;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.PartnerType;
import jom.network.PartnerTypes;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.network.Territory;
import jom.network.onboarding.Contact;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.Onboardings;
import jom.network.onboarding.StartOnboarding;
import jom.workbench.Speeches;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which organisations join, and how one begins; partners find their own. */
@Controller
@RequestMapping(OnboardingsPage.PAGE)
class OnboardingsPage {

    static final String PAGE = "/onboardings";

    private static final int SHOWN_MAX = 100;
    private static final String OFFICE = "hasAnyRole('ADMINISTRATOR', 'PPM')";

    private final OnboardingDesk desk;
    private final Onboardings onboardings;
    private final OnboardingLines lines;
    private final PartnerTypes types;
    private final PeopleDirectory people;
    private final Readers readers;
    private final Speeches speeches;

    OnboardingsPage(
            OnboardingDesk desk,
            Onboardings onboardings,
            OnboardingLines lines,
            PartnerTypes types,
            PeopleDirectory people,
            Readers readers,
            Speeches speeches) {
        this.desk = desk;
        this.onboardings = onboardings;
        this.lines = lines;
        this.types = types;
        this.people = people;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(Locale language, Model model) {
        Reader reader = readers.current();
        boolean office = reader.looksAfterPartners();
        model.addAttribute("list", lines.of(desk.all(reader, null, SHOWN_MAX)));
        model.addAttribute("office", office);
        if (office) {
            model.addAttribute("types", types.all());
            model.addAttribute("verifiers", people.withRole(Role.PPM));
            model.addAttribute("me", reader.person());
            model.addAttribute("countries", Countries.of(language));
        }
        model.addAttribute("language", language);
        model.addAttribute("say", speeches.to(reader, language));
        return "onboardings";
    }

    @PostMapping
    @PreAuthorize(OFFICE)
    String start(
            @RequestParam String name,
            @RequestParam String home,
            @RequestParam String timeZone,
            @RequestParam(required = false) @Nullable Set<String> partnerTypes,
            @RequestParam String verifier,
            ContactForm contact) {
        return Told.orElse(PAGE, () -> {
            Set<PartnerType> known = partnerTypes == null
                    ? Set.of()
                    : partnerTypes.stream().map(PartnerType::new).collect(Collectors.toSet());
            OrganisationDetails details = new OrganisationDetails(
                    name.strip(),
                    LegalEntity.named(name.strip()),
                    new Territory(home),
                    ZoneId.of(timeZone.strip()),
                    new Offering(known, Set.of(), Set.of(), Set.of()));
            StartOnboarding order = new StartOnboarding(details, contact.contact(), PersonId.parse(verifier));
            return PAGE + "/" + onboardings.start(order, readers.current()) + "?told=started";
        });
    }

    /** As typed. */
    record ContactForm(
            @Nullable String signInName,
            @Nullable String password,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String contactLanguage) {

        Contact contact() {
            return new Contact(
                    Told.given(signInName),
                    password == null ? "" : password,
                    Told.given(displayName),
                    Told.given(email),
                    Locale.forLanguageTag(Told.given(contactLanguage)));
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "ContactForm[" + signInName + "]";
        }
    }
}
