package jom.revenue;

import jom.kernel.Money;
import jom.network.OrganisationId;

/**
 * What is owed to an organisation over all its deals, in one currency.
 *
 * @param owed in all
 * @param due of it, what the customers have paid
 */
public record Statement(OrganisationId organisationId, Money owed, Money due) {

    Statement plus(Statement other) {
        return new Statement(organisationId, owed.plus(other.owed), due.plus(other.due));
    }
}
