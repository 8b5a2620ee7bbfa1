package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.kernel.BasisPoints;
import jom.platform.GivenWhen;
import org.jspecify.annotations.Nullable;

/**
 * What a large account reseller tells before the win: what the customer owns, how it is licensed from now on, whose the
 * renewal is, what is sold with it and which price it asks an exception for.
 */
public sealed interface LicensingFact extends EngagementFact {

    /** Whose a renewal of the agreement is. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum PartnerOfRecord {
        OURSELVES,
        ANOTHER,
        NOBODY
    }

    /**
     * What the customer owns today, as the customer has signed it.
     *
     * @param anniversary the next one, on which a renewal begins
     * @param incumbent the partner of record, if it is another one
     * @param signedOn by the customer
     */
    @GivenWhen(field = "incumbent", when = "partnerOfRecord", is = "ANOTHER")
    record EntitlementsRecorded(
            @NotBlank @Size(max = 60) String agreementNumber,
            @NotBlank @Size(max = 60) String agreementType,
            @NotNull LocalDate anniversary,
            @NotNull PartnerOfRecord partnerOfRecord,
            @Size(max = 200) @Nullable String incumbent,
            @NotNull LocalDate signedOn)
            implements LicensingFact {

        @Override
        public void check(Dossier dossier) {
            if (signedOn.isAfter(dossier.today())) {
                throw FactRefused.signedInTheFuture();
            }
        }
    }

    /** How many people or devices are licensed. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum SizeBand {
        /** Fewer than 250. */
        SMALL,
        /** Fewer than 2,400. */
        MEDIUM,
        /** 2,400 or more. */
        LARGE
    }

    /**
     * What the licences are for.
     *
     * @param termYears for how long the customer commits itself
     * @param cloudSharePercent how much of it runs in a cloud at the end of the term
     * @param publicSector whether the customer buys by public procurement
     */
    record EstateDescribed(
            @NotNull SizeBand sizeBand,
            @NotNull @Min(1) @Max(10) Integer termYears,
            @NotNull @Min(0) @Max(100) Integer cloudSharePercent,
            @NotNull YesNo publicSector)
            implements LicensingFact {}

    /** The form in which licences are bought. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Vehicle {
        ENTERPRISE_AGREEMENT,
        CLOUD_SUBSCRIPTION,
        MARKETPLACE
    }

    record VehicleChosen(
            @NotNull Vehicle vehicle,
            @NotBlank @Size(max = 1_000) String reason) implements LicensingFact {}

    /**
     * Whether the customer has made this reseller its partner of record. Without it the renewal stays with the one it has.
     *
     * @param changedOn when the customer said so in writing
     * @param document where that is
     */
    @GivenWhen(field = "changedOn", when = "changed", is = "YES")
    @GivenWhen(field = "document", when = "changed", is = "YES")
    record PartnerOfRecordConfirmed(
            @NotNull YesNo changed,
            @Nullable LocalDate changedOn,
            @Size(max = 500) @Nullable String document) implements LicensingFact {

        @Override
        public void check(Dossier dossier) {
            if (changedOn != null && changedOn.isAfter(dossier.today())) {
                throw FactRefused.signedInTheFuture();
            }
        }
    }

    /**
     * What is sold with the licences.
     *
     * @param services of integrators and hosting providers
     * @param products of software vendors
     * @param aloneReason why the licences are sold alone, if they are
     * @param priceException whether a price is needed that only the portfolio's managers can allow
     */
    record DealAttached(
            @Size(max = 1_000) @Nullable String services,
            @Size(max = 1_000) @Nullable String products,
            @Size(max = 1_000) @Nullable String aloneReason,
            @NotNull YesNo priceException)
            implements LicensingFact {

        @Override
        public void check(Dossier dossier) {
            if (services == null && products == null && aloneReason == null) {
                throw FactRefused.licencesSoldAlone();
            }
        }
    }

    /**
     * A price that only the portfolio's managers can allow.
     *
     * @param discountPercent beyond what the price list allows
     */
    record PriceExceptionRequested(
            @NotBlank @Pattern(regexp = PriceExceptionRequested.SOME_PERCENT, message = "{jom.answers.somePercent}")
            String discountPercent,

            @NotBlank @Size(max = 1_000) String reason)
            implements LicensingFact {

        /** More than nothing. */
        private static final String SOME_PERCENT = "(?!0{1,2}(\\.0{1,2})?$)(" + BasisPoints.PERCENT + ")";

        public BasisPoints discount() {
            return BasisPoints.ofPercent(discountPercent);
        }
    }

    /** What the portfolio's managers say to a price exception. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum PriceVerdict {
        GRANT,
        REFUSE
    }

    /**
     * What became of the request, kept with the part of the reseller that asked.
     *
     * @param validUntil the last day on which the price may be offered, if it is granted
     * @param approver the sign-in name of who decided
     */
    record PriceExceptionDecided(
            PriceVerdict verdict,
            @Nullable LocalDate validUntil,
            @Nullable String reason,
            String approver) implements LicensingFact {

        @Override
        public void check(Dossier dossier) {
            if (validUntil != null && validUntil.isBefore(dossier.today())) {
                throw FactRefused.exceptionEndedAlready();
            }
        }
    }
}
