package jom.workbench.handover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import jom.kernel.BusinessRuleViolation;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.portfolio.handover.HandoverDesk;
import jom.portfolio.handover.Handovers;
import jom.portfolio.handover.StartHandover;
import jom.workbench.Speeches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The handovers of a portfolio, and how one begins; for its managers and administrators. */
@Controller
@RequestMapping("/portfolios/{id}/handovers")
class HandoversPage {

    private static final int SHOWN_MAX = 50;

    private final HandoverDesk desk;
    private final Handovers handovers;
    private final HandoverLines lines;
    private final PortfolioDirectory portfolios;
    private final PeopleDirectory people;
    private final Readers readers;
    private final Speeches speeches;

    HandoversPage(
            HandoverDesk desk,
            Handovers handovers,
            HandoverLines lines,
            PortfolioDirectory portfolios,
            PeopleDirectory people,
            Readers readers,
            Speeches speeches) {
        this.desk = desk;
        this.handovers = handovers;
        this.lines = lines;
        this.portfolios = portfolios;
        this.people = people;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(@PathVariable String id, Locale language, Model model) {
        PortfolioId portfolio = PortfolioId.parse(id);
        Reader reader = readers.current();
        model.addAttribute("list", lines.of(desk.of(portfolio, reader, null, SHOWN_MAX)));
        PortfolioProfile profile = portfolios.get(portfolio);
        model.addAttribute("portfolio", profile);
        model.addAttribute("managers", people.all(profile.managers()));
        model.addAttribute("successors", people.withRole(Role.PPM));
        model.addAttribute("me", reader.person());
        model.addAttribute("say", speeches.to(reader, language));
        return "handovers";
    }

    /** What keeps it from beginning is told on the page. */
    @PostMapping
    String start(
            @PathVariable String id,
            @RequestParam String leaving,
            @RequestParam String successor,
            @RequestParam String lastDay,
            @RequestParam String reason) {
        PortfolioId portfolio = PortfolioId.parse(id);
        Reader reader = readers.current();
        desk.requireLookingAfter(portfolio, reader);
        String back = "redirect:/portfolios/" + portfolio + "/handovers?told=";
        if (reason.isBlank() || reason.length() > StartHandover.REASON_LENGTH_MAX) {
            return back + "reason";
        }
        try {
            StartHandover order = new StartHandover(
                    PersonId.parse(leaving), PersonId.parse(successor), reason.strip(), LocalDate.parse(lastDay));
            return "redirect:/handovers/" + handovers.start(portfolio, reader, order) + "?told=started";
        } catch (DateTimeException noDay) {
            return back + "day";
        } catch (BusinessRuleViolation refused) {
            return back + refused.code();
        }
    }
}
