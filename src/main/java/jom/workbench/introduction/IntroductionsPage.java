package jom.workbench.introduction;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.kernel.BusinessRuleViolation;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.portfolio.introduction.IntroduceTwo;
import jom.portfolio.introduction.IntroductionDesk;
import jom.portfolio.introduction.Introductions;
import jom.workbench.Speeches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The introductions of a portfolio, what they lead to, and how one begins; for its managers and administrators. */
@Controller
@RequestMapping("/portfolios/{id}/introductions")
class IntroductionsPage {

    private static final int SHOWN_MAX = 50;

    private final IntroductionDesk desk;
    private final Introductions introductions;
    private final IntroductionLines lines;
    private final PortfolioDirectory portfolios;
    private final OrganisationDirectory organisations;
    private final Readers readers;
    private final Speeches speeches;

    IntroductionsPage(
            IntroductionDesk desk,
            Introductions introductions,
            IntroductionLines lines,
            PortfolioDirectory portfolios,
            OrganisationDirectory organisations,
            Readers readers,
            Speeches speeches) {
        this.desk = desk;
        this.introductions = introductions;
        this.lines = lines;
        this.portfolios = portfolios;
        this.organisations = organisations;
        this.readers = readers;
        this.speeches = speeches;
    }

    /** An organisation to choose. */
    record Option(OrganisationId id, String name) {}

    /**
     * All of them, and who is chosen already where the reader comes from a picture, a proposal or a profile.
     *
     * @param one an organisation's id, as is the other one; what is none is passed over
     */
    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String other,
            Locale language,
            Model model) {
        PortfolioId portfolio = PortfolioId.parse(id);
        Reader reader = readers.current();
        model.addAttribute("list", lines.of(desk.of(portfolio, reader, null, SHOWN_MAX)));
        model.addAttribute("figures", desk.figures(portfolio, reader));
        PortfolioProfile profile = portfolios.get(portfolio);
        model.addAttribute("portfolio", profile);
        Optional<OrganisationId> first = known(one);
        Optional<OrganisationId> second = known(other);
        model.addAttribute("one", first.map(OrganisationId::toString).orElse(""));
        model.addAttribute("other", second.map(OrganisationId::toString).orElse(""));
        model.addAttribute("options", options(profile, first, second));
        model.addAttribute("reasonMax", IntroduceTwo.REASON_LENGTH_MAX);
        model.addAttribute("say", speeches.to(reader, language));
        return "introductions";
    }

    private Optional<OrganisationId> known(@Nullable String id) {
        try {
            return Optional.ofNullable(id)
                    .filter(text -> !text.isBlank())
                    .map(OrganisationId::parse)
                    .filter(organisation -> organisations.find(organisation).isPresent());
        } catch (BusinessRuleViolation none) {
            return Optional.empty();
        }
    }

    private List<Option> options(
            PortfolioProfile portfolio, Optional<OrganisationId> one, Optional<OrganisationId> other) {
        Set<OrganisationId> ids = new LinkedHashSet<>(portfolio.members());
        one.ifPresent(ids::add);
        other.ifPresent(ids::add);
        Map<OrganisationId, String> names = organisations.names(ids);
        return ids.stream()
                .map(id -> new Option(id, names.getOrDefault(id, "")))
                .sorted(Comparator.comparing(Option::name)
                        .thenComparing(option -> option.id().value()))
                .toList();
    }

    /** What keeps it from beginning is told on the page. */
    @PostMapping
    String start(
            @PathVariable String id,
            @RequestParam String one,
            @RequestParam String other,
            @RequestParam String reason) {
        PortfolioId portfolio = PortfolioId.parse(id);
        Reader reader = readers.current();
        desk.requireLookingAfter(portfolio, reader);
        String back = "redirect:/portfolios/" + portfolio + "/introductions?told=";
        if (reason.isBlank() || reason.strip().length() > IntroduceTwo.REASON_LENGTH_MAX) {
            return back + "reason";
        }
        try {
            IntroduceTwo order =
                    new IntroduceTwo(OrganisationId.parse(one), OrganisationId.parse(other), reason.strip());
            return "redirect:/introductions/" + introductions.start(portfolio, reader, order) + "?told=started";
        } catch (BusinessRuleViolation refused) {
            return back + refused.code();
        }
    }
}
