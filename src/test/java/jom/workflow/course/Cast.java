package jom.workflow.course;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Territory;
import jom.portfolio.PortfolioId;

/**
 * Who plays: an originator with partners in a portfolio of their own, in a country of their own. Each organisation has
 * one person, partner user and finance in one.
 *
 * @param organisations the originator first
 */
public record Cast(
        PortfolioId portfolio,
        PersonProfile manager,
        Territory country,
        List<OrganisationId> organisations,
        Map<OrganisationId, PersonProfile> people) {

    public OrganisationId originator() {
        return organisations.get(0);
    }

    /** One of the others, from 1. */
    public OrganisationId partner(int number) {
        return organisations.get(number);
    }

    public PersonProfile person(OrganisationId organisation) {
        return Objects.requireNonNull(people.get(organisation), "not in the cast");
    }
}
