package jom.opportunity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an opportunity is given up. */
@Schema(name = "OpportunityWithdrawal")
record WithdrawalBody(
        @NotBlank @Size(max = REASON_LENGTH_MAX) String reason) {

    static final int REASON_LENGTH_MAX = 1_000;
}
