package jom.matching;

import java.util.Optional;
import jom.network.OrganisationId;

/**
 * Who could take another's place.
 *
 * @param leaving who declined or did not answer
 * @param candidate the best one who keeps the team complete; empty if there is none
 */
public record Replacement(OrganisationId leaving, Optional<TeamMember> candidate) {}
