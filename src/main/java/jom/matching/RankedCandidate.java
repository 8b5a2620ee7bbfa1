package jom.matching;

import jakarta.validation.constraints.Size;
import java.util.List;
import jom.network.Capability;
import jom.network.OrganisationId;

/**
 * An organisation that could be asked for a role.
 *
 * @param capabilities that it brings of those still open
 */
public record RankedCandidate(
        OrganisationId organisation,
        @Size(max = MatchReason.ARGUMENTS_MAX) List<Capability> capabilities,
        FitScore fit) {

    public RankedCandidate {
        capabilities = List.copyOf(capabilities);
    }
}
