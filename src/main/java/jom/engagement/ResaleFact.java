package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a reseller tells: evidence of its engagement, then that the order was fulfilled. */
public sealed interface ResaleFact extends EngagementFact {

    /** What shows that the reseller was there first. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum EvidenceKind {
        MEETING_NOTES,
        LETTER_OF_INTENT,
        DATED_PROPOSAL
    }

    /** Whether the customer buys by tender. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum TenderStatus {
        NONE,
        ANNOUNCED,
        RUNNING
    }

    /**
     * Evidence of the engagement.
     *
     * @param incumbent who serves the customer today
     */
    record EngagementRecorded(
            @NotNull EvidenceKind evidenceKind,
            @NotBlank @Size(max = 2_000) String evidence,
            @Size(max = 200) @Nullable String incumbent,
            @NotNull TenderStatus tenderStatus)
            implements ResaleFact {}

    record FulfilmentConfirmed(
            @NotBlank @Size(max = 60) String orderReference,
            @NotNull LocalDate fulfilledOn) implements ResaleFact {}
}
