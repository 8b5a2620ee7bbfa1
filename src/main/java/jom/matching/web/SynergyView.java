package jom.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import jom.matching.synergy.OrganisationSynergies.Complement;
import jom.matching.synergy.PairSynergy;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * How well a partner complements an organisation.
 *
 * @param points all parts together
 * @param answering for managers of a portfolio only
 * @param asOf when it was worked out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Synergy")
record SynergyView(
        OrganisationId organisation,
        @Size(max = OrganisationDetails.NAME_LENGTH_MAX) String name,
        int points,
        int capabilities,
        int industries,
        int territories,
        int jointWork,
        @Nullable Integer answering,
        Instant asOf) {

    static SynergyView of(Complement partner) {
        PairSynergy synergy = partner.synergy();
        return new SynergyView(
                partner.organisation(),
                partner.name(),
                partner.points(),
                synergy.capabilities(),
                synergy.industries(),
                synergy.territories(),
                synergy.jointWork(),
                partner.answeringShown() ? synergy.answering() : null,
                partner.asOf());
    }
}
