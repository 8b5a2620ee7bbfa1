package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.engagement.LicensingFact.EntitlementsRecorded;
import jom.platform.GivenWhen;
import org.jspecify.annotations.Nullable;

/** What a large account reseller tells after the win: the enrolment, in which role it sells, and the yearly true-ups. */
public sealed interface EnrolmentFact extends EngagementFact {

    /**
     * The enrolment that the customer has signed.
     *
     * @param lastDay of the agreement
     * @param documents where they are
     */
    record EnrolmentSigned(
            @NotBlank @Size(max = 60) String enrolmentId,
            @NotNull LocalDate signedOn,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 1_000) String documents)
            implements EnrolmentFact {

        @Override
        public void check(Dossier dossier) {
            if (!lastDay.isAfter(signedOn)) {
                throw FactRefused.endsBeforeItBegins();
            }
            if (dossier.own(EntitlementsRecorded.class)
                    .filter(baseline -> !signedOn.isBefore(baseline.anniversary()))
                    .isPresent()) {
                throw FactRefused.signedAfterTheAnniversary();
            }
        }
    }

    /**
     * What shows who controls the licences before the customer gets them.
     *
     * @param fulfils whether the reseller, not the vendor, is responsible for what is promised
     * @param bearsRisk whether it pays for licences that the customer does not take or pay
     * @param setsPrice whether it decides what the customer pays
     * @see <a href="https://www.ifrs.org">IFRS 15.B37</a>
     */
    record ControlAssessed(
            @NotNull YesNo fulfils,
            @NotNull YesNo bearsRisk,
            @NotNull YesNo setsPrice) implements EnrolmentFact {}

    /** Whether revenue is shown gross, as one's own, or net, as a commission. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum RevenueRole {
        PRINCIPAL,
        AGENT
    }

    record RevenueRoleConfirmed(
            @NotNull RevenueRole revenueRole,
            @NotBlank @Size(max = 1_000) String reason) implements EnrolmentFact {}

    /** How the number of licences changes at a true-up. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum TrueUp {
        /** More are in use; they are ordered now. */
        INCREASE,
        /** Fewer are needed; they end with the period. */
        DECREASE,
        /** Nothing changes, which is told as well. */
        NIL
    }

    /**
     * What the yearly count came to.
     *
     * @param quantity of licences more or fewer
     */
    @GivenWhen(
            field = "quantity",
            when = "trueUp",
            is = {"INCREASE", "DECREASE"})
    record TrueUpRecorded(
            @NotNull TrueUp trueUp,
            @Min(1) @Max(10_000_000) @Nullable Integer quantity,
            @Size(max = 1_000) @Nullable String note)
            implements EnrolmentFact {}
}
