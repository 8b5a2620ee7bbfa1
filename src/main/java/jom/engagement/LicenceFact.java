package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.platform.GivenWhen;
import org.jspecify.annotations.Nullable;

/** What a software vendor tells after the win: its licences, their launch and what becomes of them when they run out. */
public sealed interface LicenceFact extends EngagementFact {

    /** How licences are paid for. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum BillingModel {
        CONTRACT,
        PAY_AS_YOU_GO,
        SUBSCRIPTION
    }

    /**
     * Licences or a tenant of the customer.
     *
     * @param licenceReference by which vendor and customer find them
     * @param expiresOn the last day; none for licences that do not end
     */
    record LicencesProvisioned(
            @NotBlank @Size(max = 120) String licenceReference,
            @NotNull LocalDate effectiveOn,
            @Nullable LocalDate expiresOn,
            @NotNull BillingModel billingModel)
            implements LicenceFact {

        @Override
        public void check(Dossier dossier) {
            if (expiresOn != null && !expiresOn.isAfter(effectiveOn)) {
                throw FactRefused.endsBeforeItBegins();
            }
        }
    }

    /** The customer uses it; billing starts on this day. */
    record SolutionLaunched(@NotNull LocalDate launchedOn) implements LicenceFact {

        @Override
        public void check(Dossier dossier) {
            if (dossier.own(LicencesProvisioned.class)
                    .filter(licences -> launchedOn.isBefore(licences.effectiveOn()))
                    .isPresent()) {
                throw FactRefused.launchedWithoutLicences();
            }
        }
    }

    /** What becomes of licences that run out. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Renewal {
        RENEW,
        CHANGE,
        END
    }

    /**
     * What customer and vendor agreed about licences that run out.
     *
     * @param expiresOn the new last day, for licences that go on
     * @param reason what changes, or why they end
     */
    @GivenWhen(
            field = "expiresOn",
            when = "renewal",
            is = {"RENEW", "CHANGE"})
    @GivenWhen(
            field = "reason",
            when = "renewal",
            is = {"CHANGE", "END"})
    record RenewalDecided(
            @NotNull Renewal renewal,
            @Nullable LocalDate expiresOn,
            @Size(max = 1_000) @Nullable String reason) implements LicenceFact {

        @Override
        public void check(Dossier dossier) {
            if (expiresOn != null && !expiresOn.isAfter(dossier.today())) {
                throw FactRefused.renewedIntoThePast();
            }
        }

        /** Whether the customer keeps licences. */
        public boolean goesOn() {
            return renewal != Renewal.END;
        }
    }
}
