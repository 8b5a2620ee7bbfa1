package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.kernel.BasisPoints;
import jom.opportunity.DecisionReason;
import jom.opportunity.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * What a reseller tells: evidence of its engagement, a distributor's quote, what it offers beside its goods and at which
 * margins, then order, fulfilment and why the deal was won.
 */
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
     * @param quoteWanted whether a distributor has to name its price first
     */
    record EngagementRecorded(
            @NotNull EvidenceKind evidenceKind,
            @NotBlank @Size(max = 2_000) String evidence,
            @Size(max = 200) @Nullable String incumbent,
            @NotNull TenderStatus tenderStatus,
            @NotNull YesNo quoteWanted)
            implements ResaleFact {}

    /**
     * What a distributor asks.
     *
     * @param discountPercent off its list price
     */
    record DistributorQuoted(
            @NotBlank @Size(max = 200) String distributor,
            @NotBlank @Size(max = 60) String quoteReference,

            @NotBlank @Pattern(regexp = BasisPoints.PERCENT, message = "{jom.answers.percent}")
            String discountPercent,

            @NotNull LocalDate validUntil)
            implements ResaleFact {

        public BasisPoints discount() {
            return BasisPoints.ofPercent(discountPercent);
        }

        @Override
        public void check(Dossier dossier) {
            if (validUntil.isBefore(dossier.today())) {
                throw FactRefused.quoteNoLongerValid();
            }
        }
    }

    /** What becomes of something that would round off the offer. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Complement {
        OFFERED,
        CUSTOMER_HAS_ONE,
        NOT_NEEDED
    }

    /** Whether other participants' services and hosting are offered along with the goods. */
    record ComplementsOffered(
            @NotNull Complement services,
            @NotNull Complement hosting,
            @Size(max = 1_000) @Nullable String note) implements ResaleFact {

        @Override
        public void check(Dossier dossier) {
            if (services == Complement.OFFERED && !dossier.othersRoles().contains(ParticipantRole.INTEGRATION)) {
                throw FactRefused.nobodyBringsServices();
            }
            if (hosting == Complement.OFFERED && !dossier.othersRoles().contains(ParticipantRole.HOSTING)) {
                throw FactRefused.nobodyBringsHosting();
            }
        }
    }

    /**
     * What the reseller earns, each of its price.
     *
     * @param rebatePercent what the vendor pays back later
     * @param upliftPercent what is added for having registered the deal
     */
    record MarginsSet(
            @NotBlank @Pattern(regexp = BasisPoints.PERCENT, message = "{jom.answers.percent}")
            String marginPercent,

            @NotBlank @Pattern(regexp = BasisPoints.PERCENT, message = "{jom.answers.percent}")
            String rebatePercent,

            @NotBlank @Pattern(regexp = BasisPoints.PERCENT, message = "{jom.answers.percent}")
            String upliftPercent)
            implements ResaleFact {

        @Override
        public void check(Dossier dossier) {
            BasisPoints uplift = BasisPoints.ofPercent(upliftPercent);
            int earned = BasisPoints.ofPercent(marginPercent).value()
                    + BasisPoints.ofPercent(rebatePercent).value()
                    + uplift.value();
            if (earned > BasisPoints.WHOLE) {
                throw FactRefused.earnsMoreThanThePrice();
            }
            if (uplift.compareTo(dossier.upliftAtMost()) > 0) {
                throw FactRefused.upliftAboveTheRule();
            }
        }
    }

    record OrderPlaced(
            @NotBlank @Size(max = 60) String orderReference,
            @NotNull LocalDate orderedOn) implements ResaleFact {}

    record FulfilmentConfirmed(
            @NotNull LocalDate fulfilledOn,
            @Size(max = 60) @Nullable String deliveryReference) implements ResaleFact {

        @Override
        public void check(Dossier dossier) {
            if (dossier.own(OrderPlaced.class)
                    .filter(order -> fulfilledOn.isBefore(order.orderedOn()))
                    .isPresent()) {
                throw FactRefused.fulfilledBeforeTheOrder();
            }
        }
    }

    /**
     * Why the deal was won, told while it is remembered.
     *
     * @param competitor who was beaten, if anybody is known
     */
    record DealReported(
            @NotNull DecisionReason winReason,
            @Size(max = 200) @Nullable String competitor,
            @Size(max = 1_000) @Nullable String note)
            implements ResaleFact {}
}
