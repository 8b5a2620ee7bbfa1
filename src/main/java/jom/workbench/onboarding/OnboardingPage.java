package jom.workbench.onboarding;

import java.util.List;
import java.util.Locale;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Taxonomies;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.OnboardingState;
import jom.network.onboarding.OnboardingView;
import jom.network.onboarding.ReferenceProofs;
import jom.workbench.Speeches;
import jom.workbench.WaitingSteps;
import jom.workflow.SubjectKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One onboarding: how far it is, what the organisation tells, and what the reader may do next. */
@Controller
@RequestMapping("/onboardings/{organisation}")
class OnboardingPage {

    private static final String PROCESS = "partnerOnboarding";
    private static final String SUBJECT = "onboarding";

    private final OnboardingDesk desk;
    private final OnboardingLines lines;
    private final OrganisationDirectory directory;
    private final ReferenceProofs proofs;
    private final WaitingSteps waiting;
    private final Taxonomies taxonomies;
    private final Readers readers;
    private final Speeches speeches;

    OnboardingPage(
            OnboardingDesk desk,
            OnboardingLines lines,
            OrganisationDirectory directory,
            ReferenceProofs proofs,
            WaitingSteps waiting,
            Taxonomies taxonomies,
            Readers readers,
            Speeches speeches) {
        this.desk = desk;
        this.lines = lines;
        this.directory = directory;
        this.proofs = proofs;
        this.waiting = waiting;
        this.taxonomies = taxonomies;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(@PathVariable String organisation, Locale language, Model model) {
        Reader reader = readers.current();
        OrganisationId id = OrganisationId.parse(organisation);
        OnboardingView onboarding = desk.get(id, reader);
        OrganisationProfile profile = directory.get(id);
        boolean own = reader.belongsTo(id);
        boolean office = reader.looksAfterPartners() && !own;
        model.addAttribute("onboarding", onboarding);
        model.addAttribute("line", lines.of(List.of(onboarding)).get(0));
        model.addAttribute("organisation", profile);
        model.addAttribute("steps", lines.steps(desk.steps(id, reader)));
        model.addAttribute("waiting", waiting.of(PROCESS, new SubjectKey(SUBJECT, id.toString()), reader));
        model.addAttribute("references", lines.references(proofs.of(id)));
        model.addAttribute("capabilities", taxonomies.capabilities(language));
        model.addAttribute("industries", taxonomies.industries(language));
        model.addAttribute("countries", Countries.of(language));
        model.addAttribute("language", language);
        model.addAttribute("office", office);
        model.addAttribute("similar", office ? lines.similar(desk.similarTo(id, reader)) : List.of());
        model.addAttribute("describes", own && onboarding.state() == OnboardingState.DESCRIBING);
        model.addAttribute("decides", onboarding.state() == OnboardingState.VERIFYING && desk.isDecidedBy(id, reader));
        model.addAttribute("withdraws", !onboarding.state().isEnd() && desk.isWithdrawnBy(id, reader));
        model.addAttribute("say", speeches.to(reader, language));
        return "onboarding";
    }
}
