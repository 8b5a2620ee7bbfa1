package jom.proposal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.proposal.ContributeSection;
import jom.proposal.PriceKind;
import jom.proposal.PriceLine;
import org.jspecify.annotations.Nullable;

/** A section as its owner writes it. */
@Schema(name = "ProposalSectionDetails")
record SectionBody(
        @NotBlank @Size(max = ContributeSection.TITLE_LENGTH_MAX)
        String title,

        @NotBlank @Size(max = ContributeSection.TEXT_LENGTH_MAX)
        String text,

        @NotNull @Size(max = ContributeSection.PRICE_LINES_MAX)
        List<@NotNull @Valid Line> priceLines) {

    /**
     * A price line as its owner writes it.
     *
     * @param kind what it is for; needed where the signed split is reckoned by kinds of price
     */
    @Schema(name = "PriceLineDetails")
    record Line(
            @NotBlank @Size(max = PriceLine.DESCRIPTION_LENGTH_MAX)
            String description,

            @NotNull Money price,
            @Nullable PriceKind kind) {}

    ContributeSection order(OrganisationId organisation) {
        return new ContributeSection(
                organisation,
                title,
                text,
                priceLines.stream()
                        .map(line -> new PriceLine(line.description(), line.price(), line.kind()))
                        .toList());
    }
}
