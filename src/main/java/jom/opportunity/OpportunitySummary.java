package jom.opportunity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.kernel.Money;
import jom.network.OrganisationId;

/** A line of a list of opportunities, for those inside. */
public record OpportunitySummary(
        OpportunityId id,

        @Pattern(regexp = OpportunityView.NUMBER_FORM) @Size(max = OpportunityView.NUMBER_LENGTH_MAX)
        String number,

        Stage stage,
        String title,
        @Size(max = Customer.NAME_LENGTH_MAX) String customerName,
        OrganisationId originator,
        Money value,
        LocalDate expectedClose) {}
