package jom.opportunity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.opportunity.ReleaseParticipant;
import org.jspecify.annotations.Nullable;

/**
 * Why a participant leaves.
 *
 * @param contractingParty who speaks with the customer from then on; needed if the one who leaves does so now
 */
@Schema(name = "Departure")
record DepartureBody(
        @NotBlank @Size(max = REASON_LENGTH_MAX) String reason,
        @Nullable OrganisationId contractingParty) {

    static final int REASON_LENGTH_MAX = 1_000;

    ReleaseParticipant order(OrganisationId leaving) {
        return new ReleaseParticipant(leaving, reason, Optional.ofNullable(contractingParty));
    }
}
