package jom.opportunity;

import java.time.LocalDate;
import java.util.Set;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.portfolio.PortfolioId;

/**
 * An opportunity as other modules need it to work. Not for a reader: what somebody may see is decided by {@link
 * Opportunities#view}.
 *
 * @param number for people, such as {@code JO-000123}
 * @param prime who contracts with the customer; the originator until the charter says otherwise
 * @param waivedRoles wanted at first, done without now
 */
public record OpportunityFacts(
        OpportunityId id,
        String number,
        Stage stage,
        String title,
        PortfolioId portfolio,
        OrganisationId originator,
        OrganisationId prime,
        Customer customer,
        CustomerNeed need,
        Set<ParticipantRole> waivedRoles,
        Money value,
        LocalDate expectedClose) {}
