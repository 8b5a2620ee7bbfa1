package jom.workbench.communities;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jom.kernel.BusinessRuleViolation;
import jom.matching.synergy.communities.GroupProposals;
import jom.matching.synergy.communities.GroupProposals.NewPortfolios;
import jom.matching.synergy.communities.NotProposed;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.PersonProfile;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.workbench.Names;
import jom.workbench.Speeches;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Portfolios that could be founded, for managers and administrators; and who is taken into one. */
@Controller
class ProposalsPage {

    private static final String MANAGERS = "hasAnyRole('PPM', 'ADMINISTRATOR')";
    private static final String PAGE = "/portfolios/proposals";

    private final GroupProposals proposals;
    private final PeopleDirectory people;
    private final Readers readers;
    private final Speeches speeches;

    ProposalsPage(GroupProposals proposals, PeopleDirectory people, Readers readers, Speeches speeches) {
        this.proposals = proposals;
        this.people = people;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping(PAGE)
    @PreAuthorize(MANAGERS)
    String show(Locale language, Model model) {
        Reader reader = readers.current();
        NewPortfolios found = proposals.portfolios(reader);
        model.addAttribute("say", speeches.to(reader, language));
        model.addAttribute("found", found);
        model.addAttribute("names", new Names(found.names()));
        model.addAttribute("managers", managers(reader));
        model.addAttribute("nameMax", FoundPortfolio.NAME_LENGTH_MAX);
        return "proposals";
    }

    /** Whom the reader may make the manager. */
    private List<PersonProfile> managers(Reader reader) {
        return reader.is(Role.ADMINISTRATOR) ? people.withRole(Role.PPM) : List.of(people.get(reader.person()));
    }

    /** What keeps it from being founded is told on the page. */
    @PostMapping(PAGE + "/{key}")
    @PreAuthorize(MANAGERS)
    String found(@PathVariable UUID key, @RequestParam String name, @RequestParam String manager) {
        String back = "redirect:" + PAGE + "?told=";
        if (name.isBlank() || name.strip().length() > FoundPortfolio.NAME_LENGTH_MAX) {
            return back + "name";
        }
        try {
            PortfolioId portfolio = proposals.found(key, name.strip(), PersonId.parse(manager), readers.current());
            return readers.current().person().equals(PersonId.parse(manager))
                    ? "redirect:/portfolios/" + portfolio + "/synergy?told=founded"
                    : back + "founded";
        } catch (BusinessRuleViolation refused) {
            return back + refused.code();
        }
    }

    @PostMapping("/portfolios/{id}/synergy/members")
    String join(@PathVariable String id, @RequestParam String organisation) {
        PortfolioId portfolio = PortfolioId.parse(id);
        String back = "redirect:/portfolios/" + portfolio + "/synergy?told=";
        try {
            proposals.join(portfolio, OrganisationId.parse(organisation), readers.current());
            return back + "joined";
        } catch (NotProposed gone) {
            return back + gone.code();
        }
    }
}
