package jom.workflow.recruiting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.Reader;
import jom.network.Taxonomies;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.OnboardingView;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.recruiting.RecruitingView;
import jom.solutionmap.CellPartner;
import jom.solutionmap.Coverage;
import jom.solutionmap.MapScope;
import jom.solutionmap.PartnerOrder;
import jom.solutionmap.PartnersWanted;
import jom.workflow.Choice;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/** Says in a reader's words who is sought, who comes close, and who may be named as found. */
@Component
class RecruitingWords {

    /** Who comes less close is hardly worth a call. */
    private static final int CLOSE_MAX = 10;

    private static final int CHOICES_MAX = 200;

    private final PortfolioDirectory portfolios;
    private final PeopleDirectory people;
    private final OnboardingDesk onboardings;
    private final Coverage coverage;
    private final Taxonomies taxonomies;
    private final Briefing briefing;

    RecruitingWords(
            PortfolioDirectory portfolios,
            PeopleDirectory people,
            OnboardingDesk onboardings,
            Coverage coverage,
            Taxonomies taxonomies,
            Briefing briefing) {
        this.portfolios = portfolios;
        this.people = people;
        this.onboardings = onboardings;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.briefing = briefing;
    }

    /**
     * Who is sought.
     *
     * @param owner by name
     * @param territories in one text, as are the capabilities; empty if it does not matter where
     */
    record Brief(
            String portfolio,
            String area,
            String industry,
            String capabilities,
            String territories,
            String owner,
            String dueOn) {}

    /**
     * Somebody who comes close.
     *
     * @param member whether it is a member of the portfolio, in words
     * @param lacks capabilities in one text; empty if it has all
     */
    record Close(String name, String member, String lacks) {}

    String area(RecruitingView recruiting, Viewer viewer) {
        return briefing.areas(List.of(recruiting.area()), viewer);
    }

    String industry(RecruitingView recruiting, Viewer viewer) {
        return taxonomies.name(recruiting.industry(), viewer.language());
    }

    Brief brief(RecruitingView recruiting, Viewer viewer) {
        return new Brief(
                portfolios.get(recruiting.portfolio()).name(),
                area(recruiting, viewer),
                industry(recruiting, viewer),
                briefing.capabilities(recruiting.capabilities(), viewer),
                recruiting.territories().stream()
                        .map(territory -> territory.name(viewer.language()))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                people.get(recruiting.owner()).displayName(),
                viewer.written().day(recruiting.dueOn()));
    }

    /** Of the whole network those who have most of what is needed; members among them could learn the rest. */
    List<Close> close(RecruitingView recruiting, Viewer viewer) {
        Set<OrganisationId> members = Set.copyOf(portfolios.members(recruiting.portfolio()));
        return partners(recruiting, CLOSE_MAX).stream()
                .map(partner -> new Close(
                        partner.name(),
                        briefing.choice(
                                "membership", members.contains(partner.organisation()) ? "member" : "other", viewer),
                        briefing.capabilities(partner.lacking(), viewer)))
                .toList();
    }

    private List<CellPartner> partners(RecruitingView recruiting, int limit) {
        return coverage.partners(
                        recruiting.cell(), MapScope.ALL, new PartnersWanted(true, PartnerOrder.COVERAGE, 0, limit))
                .shown();
    }

    /** Members, those who join at present as far as the reader knows of them, and those who come close. */
    List<Choice> found(RecruitingView recruiting, Reader reader) {
        Set<OrganisationId> ids = new LinkedHashSet<>(portfolios.members(recruiting.portfolio()));
        onboardings.all(reader, null, CHOICES_MAX).stream()
                .map(OnboardingView::organisation)
                .forEach(ids::add);
        partners(recruiting, CHOICES_MAX).forEach(partner -> ids.add(partner.organisation()));
        Map<OrganisationId, String> names = new LinkedHashMap<>(briefing.names(ids));
        List<Choice> choices = new ArrayList<>();
        names.forEach((id, name) -> choices.add(new Choice(name, id.toString())));
        choices.sort(Comparator.comparing(Choice::label).thenComparing(Choice::value));
        return choices;
    }
}
