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
import java.time.YearMonth;
import jom.platform.GivenWhen;
import org.jspecify.annotations.Nullable;

/** What a hosting provider tells about the service after the win: its period, the go-live, each month, and its end. */
public sealed interface ServiceFact extends EngagementFact {

    /** How a service period ends. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum PeriodEnd {
        UNTIL_NOTICE,
        FIXED
    }

    /**
     * How long the customer is served.
     *
     * @param noticeDays at least so many before the last day one has to say that one leaves or stays
     * @param endsOn the last day of a fixed period
     */
    @GivenWhen(field = "endsOn", when = "periodEnd", is = "FIXED")
    record ServicePeriodStarted(
            @NotNull LocalDate startsOn,
            @NotNull PeriodEnd periodEnd,
            @NotNull @Min(1) @Max(730) Integer noticeDays,
            @Nullable LocalDate endsOn)
            implements ServiceFact {

        @Override
        public void check(Dossier dossier) {
            if (endsOn != null && !endsOn.isAfter(startsOn)) {
                throw FactRefused.endsBeforeItBegins();
            }
        }
    }

    record GoLiveAccepted(
            @NotNull LocalDate acceptedOn,
            @NotBlank @Size(max = 120) String acceptedBy) implements ServiceFact {}

    /**
     * What one month was like; in turn from the first one on.
     *
     * @param charge the month's price before any credit, in the currency of the deal
     * @param noticeOn when the customer gave notice, if it did
     */
    record UsageReported(
            @NotNull YearMonth month,
            @NotNull @Min(0) @Max(100_000_000) Integer users,
            @NotNull @Min(0) @Max(100_000_000) Integer storageGb,
            @NotNull Availability availability,

            @NotBlank @Pattern(regexp = Prices.FORM, message = "{jom.answers.amount}")
            String charge,

            @Nullable LocalDate noticeOn)
            implements ServiceFact {

        @Override
        public void check(Dossier dossier) {
            HostedService service = HostedService.of(dossier);
            if (!service.nextMonth().equals(month)) {
                throw FactRefused.otherMonthDue();
            }
            if (noticeOn != null && service.isFixed()) {
                throw FactRefused.fixedPeriodHasNoNotice();
            }
            Prices.of(charge, dossier);
        }
    }

    /** A month's report has not come in time. */
    record UsageOverdue(@NotNull YearMonth month) implements ServiceFact {}

    /**
     * The service was worse than promised in a month, so the month costs less.
     *
     * @param credit by how much, in the currency of the deal
     * @param price what is left of the charge
     * @param reference of the credit note
     */
    record CreditGranted(
            @NotNull YearMonth month,

            @NotBlank @Pattern(regexp = Prices.FORM, message = "{jom.answers.amount}")
            String credit,

            @NotBlank @Pattern(regexp = Prices.FORM, message = "{jom.answers.amount}")
            String price,

            @NotBlank @Size(max = 60) String reference)
            implements ServiceFact {}

    /** What becomes of a fixed period that runs out. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Continuation {
        RENEW,
        EXIT
    }

    /**
     * What customer and provider agreed by the day of notice.
     *
     * @param endsOn the new last day of a service that goes on
     */
    @GivenWhen(field = "endsOn", when = "continuation", is = "RENEW")
    @GivenWhen(field = "reason", when = "continuation", is = "EXIT")
    record ContinuationDecided(
            @NotNull Continuation continuation,
            @Nullable LocalDate endsOn,
            @Size(max = 1_000) @Nullable String reason) implements ServiceFact {

        @Override
        public void check(Dossier dossier) {
            boolean longer = HostedService.of(dossier)
                    .lastDay()
                    .map(lastDay -> endsOn == null || endsOn.isAfter(lastDay))
                    .orElse(true);
            if (continuation == Continuation.RENEW && !longer) {
                throw FactRefused.endsBeforeItBegins();
            }
        }
    }

    /** The customer has its data back, and nothing is left at the provider's. */
    record ServiceExited(
            @NotNull LocalDate handedOverOn,
            @NotNull LocalDate deletedOn,
            @NotBlank @Size(max = 2_000) String evidence) implements ServiceFact {

        @Override
        public void check(Dossier dossier) {
            if (deletedOn.isBefore(handedOverOn)) {
                throw FactRefused.deletedBeforeHandedOver();
            }
        }
    }
}
