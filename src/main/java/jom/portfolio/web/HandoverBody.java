package jom.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.network.PersonId;
import jom.portfolio.handover.StartHandover;

/**
 * Who hands over to whom.
 *
 * @param leaving a manager of the portfolio
 * @param successor another person with the role PPM
 * @param lastDay of whoever leaves; may have passed
 */
@Schema(name = "HandoverStart")
record HandoverBody(
        @NotNull PersonId leaving,
        @NotNull PersonId successor,

        @NotBlank @Size(max = StartHandover.REASON_LENGTH_MAX)
        String reason,

        @NotNull LocalDate lastDay) {

    StartHandover order() {
        return new StartHandover(leaving, successor, reason, lastDay);
    }
}
