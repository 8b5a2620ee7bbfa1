package jom.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jom.network.OrganisationId;
import jom.portfolio.introduction.IntroduceTwo;

/**
 * Who is introduced to whom.
 *
 * @param one an organisation; it or the other one is a member of the portfolio
 * @param reason why they fit, for both to read
 */
@Schema(name = "IntroductionStart")
record IntroductionBody(
        @NotNull OrganisationId one,
        @NotNull OrganisationId other,

        @NotBlank @Size(max = IntroduceTwo.REASON_LENGTH_MAX)
        String reason) {

    IntroduceTwo order() {
        return new IntroduceTwo(one, other, reason);
    }
}
