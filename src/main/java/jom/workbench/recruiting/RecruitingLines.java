package jom.workbench.recruiting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jom.network.OrganisationDirectory;
import jom.network.PeopleDirectory;
import jom.network.Taxonomies;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.recruiting.RecruitingView;
import jom.solutionmap.SolutionAreas;
import org.springframework.stereotype.Component;

/** Puts names to whom portfolios look for. */
@Component
public class RecruitingLines {

    private final PortfolioDirectory portfolios;
    private final PeopleDirectory people;
    private final OrganisationDirectory organisations;
    private final Taxonomies taxonomies;
    private final SolutionAreas areas;

    RecruitingLines(
            PortfolioDirectory portfolios,
            PeopleDirectory people,
            OrganisationDirectory organisations,
            Taxonomies taxonomies,
            SolutionAreas areas) {
        this.portfolios = portfolios;
        this.people = people;
        this.organisations = organisations;
        this.taxonomies = taxonomies;
        this.areas = areas;
    }

    /** Hardly ever more than a few, so each is named by itself. */
    public List<RecruitingLine> of(Collection<RecruitingView> recruitings, Locale language) {
        return recruitings.stream().map(each -> line(each, language)).toList();
    }

    private RecruitingLine line(RecruitingView recruiting, Locale language) {
        return new RecruitingLine(
                recruiting.id(),
                portfolios.get(recruiting.portfolio()).name(),
                areas.name(recruiting.area(), language),
                taxonomies.name(recruiting.industry(), language),
                recruiting.capabilities().stream()
                        .map(capability -> taxonomies.name(capability, language))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                recruiting.territories().stream()
                        .map(territory -> territory.name(language))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                people.get(recruiting.owner()).displayName(),
                recruiting.dueOn(),
                recruiting.state().key(),
                !recruiting.state().isEnd(),
                recruiting.startedAt(),
                recruiting.endedAt(),
                Optional.ofNullable(recruiting.organisation())
                        .map(organisations::name)
                        .orElse(""),
                recruiting.words(),
                recruiting.version());
    }
}
