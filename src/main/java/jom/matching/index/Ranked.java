package jom.matching.index;

import jom.network.OrganisationId;

/** An organisation and its points. */
public record Ranked(OrganisationId organisation, int points) {}
