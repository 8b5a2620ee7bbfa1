package jom.workbench.introduction;

import java.util.List;
import java.util.Locale;
import jom.kernel.BusinessRuleViolation;
import jom.network.OrganisationDirectory;
import jom.network.PeopleDirectory;
import jom.network.Reader;
import jom.network.Readers;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.introduction.IntroduceTwo;
import jom.portfolio.introduction.IntroductionDesk;
import jom.portfolio.introduction.IntroductionId;
import jom.portfolio.introduction.IntroductionView;
import jom.portfolio.introduction.Introductions;
import jom.portfolio.introduction.SeenIntroduction;
import jom.workbench.Speeches;
import jom.workbench.WaitingSteps;
import jom.workflow.SubjectKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One introduction: all of it for the managers of the portfolio, its own side for each of the two. */
@Controller
@RequestMapping("/introductions/{id}")
class IntroductionPage {

    private static final String PROCESS = "introduction";

    private final IntroductionDesk desk;
    private final Introductions introductions;
    private final IntroductionLines lines;
    private final PortfolioDirectory portfolios;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;
    private final WaitingSteps waiting;
    private final Readers readers;
    private final Speeches speeches;

    IntroductionPage(
            IntroductionDesk desk,
            Introductions introductions,
            IntroductionLines lines,
            PortfolioDirectory portfolios,
            OrganisationDirectory organisations,
            PeopleDirectory people,
            WaitingSteps waiting,
            Readers readers,
            Speeches speeches) {
        this.desk = desk;
        this.introductions = introductions;
        this.lines = lines;
        this.portfolios = portfolios;
        this.organisations = organisations;
        this.people = people;
        this.waiting = waiting;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(@PathVariable String id, Locale language, Model model) {
        Reader reader = readers.current();
        IntroductionView introduction = desk.get(IntroductionId.parse(id));
        model.addAttribute("say", speeches.to(reader, language));
        if (desk.looksAfter(introduction.portfolio(), reader)) {
            model.addAttribute("introduction", lines.of(List.of(introduction)).get(0));
            model.addAttribute("portfolio", portfolios.get(introduction.portfolio()));
            model.addAttribute("reasonMax", IntroduceTwo.REASON_LENGTH_MAX);
            model.addAttribute(
                    "steps",
                    waiting.of(
                            PROCESS, new SubjectKey(PROCESS, introduction.id().toString()), reader));
            return "introduction";
        }
        SeenIntroduction seen = desk.seen(introduction.id(), reader);
        model.addAttribute("seen", seen);
        model.addAttribute("other", organisations.name(seen.other()));
        model.addAttribute("manager", people.get(seen.introducedBy()).displayName());
        return "introduced";
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String id, @RequestParam String reason, @RequestParam long version) {
        Reader reader = readers.current();
        IntroductionView introduction = desk.get(IntroductionId.parse(id), reader);
        String back = "redirect:/introductions/" + introduction.id() + "?told=";
        if (reason.isBlank() || reason.strip().length() > IntroduceTwo.REASON_LENGTH_MAX) {
            return back + "reason";
        }
        try {
            introductions.withdraw(introduction.id(), reader, version, reason.strip());
        } catch (BusinessRuleViolation refused) {
            if (refused.kind() == BusinessRuleViolation.Kind.UNKNOWN) {
                throw refused;
            }
            return back + refused.code();
        }
        return back + "withdrawn";
    }
}
