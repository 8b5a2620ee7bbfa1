package jom.opportunity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What those inside call an opportunity. */
public record OpportunityTitle(
        OpportunityId id,

        @Pattern(regexp = OpportunityView.NUMBER_FORM) @Size(max = OpportunityView.NUMBER_LENGTH_MAX)
        String number,

        String title) {}
