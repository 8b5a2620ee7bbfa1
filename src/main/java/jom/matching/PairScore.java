package jom.matching;

import jom.network.OrganisationId;

/** What two members of a team add to it by being in it together, in points. */
public record PairScore(OrganisationId one, OrganisationId other, int points) {}
