package jom.network.onboarding;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Set;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.duplicates.Likeness;

/**
 * An organisation that may be the same as one that joins.
 *
 * @param alike in what; at least one
 */
@Schema(name = "SimilarOrganisation")
public record SimilarOrganisation(
        OrganisationId organisation,
        @Size(max = OrganisationDetails.NAME_LENGTH_MAX) String name,
        @Size(max = 4) Set<Likeness> alike) {

    public SimilarOrganisation {
        alike = Set.copyOf(alike);
    }
}
