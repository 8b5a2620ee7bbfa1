package jom.workflow.opportunity;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Taxonomies;
import jom.network.Term;
import jom.solutionmap.SolutionAreas;
import jom.workflow.Choice;
import jom.workflow.contract.Countries;
import org.springframework.stereotype.Component;

/** The lists that an opportunity is described with. */
@Component
class IntakeChoices {

    private final OrganisationDirectory organisations;
    private final Taxonomies taxonomies;
    private final SolutionAreas areas;

    IntakeChoices(OrganisationDirectory organisations, Taxonomies taxonomies, SolutionAreas areas) {
        this.organisations = organisations;
        this.taxonomies = taxonomies;
        this.areas = areas;
    }

    Map<String, List<Choice>> of(List<OrganisationId> own, Locale language) {
        return Map.of(
                "organisations", organisations(own),
                "countries", Countries.choices(language),
                "industries", terms(taxonomies.industries(language)),
                "solutionAreas", solutionAreas(language),
                "capabilities", terms(taxonomies.capabilities(language)),
                "currencies", currencies(language));
    }

    private List<Choice> organisations(List<OrganisationId> own) {
        Map<OrganisationId, String> names = organisations.names(own);
        return own.stream()
                .map(id -> new Choice(names.getOrDefault(id, id.toString()), id.toString()))
                .toList();
    }

    private List<Choice> solutionAreas(Locale language) {
        return areas.all(language).stream()
                .map(area -> new Choice(area.name(), area.area().code()))
                .toList();
    }

    private static List<Choice> terms(List<Term> terms) {
        return terms.stream().map(term -> new Choice(term.name(), term.code())).toList();
    }

    /** Those one can pay with: units of account and metals have no decimals. */
    private static List<Choice> currencies(Locale language) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .sorted()
                .map(code -> new Choice(code + " " + Currency.getInstance(code).getDisplayName(language), code))
                .toList();
    }
}
