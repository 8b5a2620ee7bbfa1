package jom.revenue;

import jom.kernel.Money;
import jom.network.OrganisationId;

/** What is owed to an organisation over all its deals, in one currency. */
public record Statement(OrganisationId organisationId, Money owed) {}
