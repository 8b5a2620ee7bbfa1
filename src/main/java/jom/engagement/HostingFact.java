package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jom.network.OrganisationId;
import jom.network.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What is told about hosting before the win: whether the hosting provider can, how large it will be, under which terms
 * data are kept and handed back, who may run the software, and what is reserved and promised.
 */
public sealed interface HostingFact extends EngagementFact {

    /** How much the service may fail; the best first. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum SlaClass {
        GOLD,
        SILVER,
        BRONZE
    }

    /**
     * What the provider can.
     *
     * @param certificates each valid at least until the deal is expected to close
     * @param dataResidency the country that data do not leave
     * @param licenceMobility whether customers may bring licences of their own
     */
    record HostingChecked(
            @NotBlank @Size(max = 500) String locations,
            @NotNull SlaClass slaClass,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Certificate> certificates,
            @NotNull Territory dataResidency,
            @NotNull YesNo licenceMobility)
            implements HostingFact {

        @Override
        public void check(Dossier dossier) {
            LocalDate close = dossier.deal().expectedClose();
            if (certificates.stream()
                    .anyMatch(certificate -> certificate.validUntil().isBefore(close))) {
                throw FactRefused.certificateEndsBeforeClose();
            }
        }
    }

    /** Such as ISO 27001, with its last day. */
    record Certificate(
            @NotBlank @Size(max = 200) String name, @NotNull LocalDate validUntil) {}

    /**
     * How large the service will be. Each proposal is a version, the first one 1.
     *
     * @param peakUsers at the same time
     * @param growthPercent in a year
     * @param recoveryPointMinutes how much may be lost at most
     * @param recoveryTimeMinutes how long it may take to work again
     * @param availability what the joint proposal promises the customer
     */
    record SizingProposed(
            @NotNull @Min(1) @Max(100_000_000) Integer users,
            @NotNull @Min(1) @Max(100_000_000) Integer storageGb,
            @NotNull @Min(1) @Max(100_000_000) Integer peakUsers,
            @NotNull @Min(0) @Max(1_000) Integer growthPercent,
            @NotNull @Min(0) @Max(100_000) Integer recoveryPointMinutes,
            @NotNull @Min(0) @Max(100_000) Integer recoveryTimeMinutes,
            @NotNull Availability availability)
            implements HostingFact {}

    /**
     * What the integrator says to a version of it.
     *
     * @param hoster whose sizing it is
     */
    record SizingAnswered(
            @NotNull OrganisationId hoster,
            @NotNull @Min(1) Integer version,
            @NotNull Agreement agreement,
            @Size(max = 1_000) @Nullable String comment)
            implements HostingFact {

        @Override
        public void check(Dossier dossier) {
            if (dossier.historyOf(hoster, SizingProposed.class).size() != version) {
                throw FactRefused.otherVersionProposed();
            }
        }
    }

    /**
     * Where data are kept, and under which agreement they are processed.
     *
     * @param subprocessors who else sees the data; none if nobody does
     */
    record DataProcessingAgreed(
            @NotNull Territory residency,
            @NotNull YesNo personalData,
            @NotBlank @Size(max = 60) String agreementReference,
            @NotNull LocalDate signedOn,
            @Size(max = 1_000) @Nullable String subprocessors)
            implements HostingFact {

        @Override
        public void check(Dossier dossier) {
            if (dossier.own(HostingChecked.class)
                    .filter(checked -> !checked.dataResidency().covers(residency))
                    .isPresent()) {
                throw FactRefused.residencyNotOffered();
            }
        }
    }

    /**
     * How the customer gets away again; settled before a price is named.
     *
     * @param exitDays from the end of the service until all is handed over
     */
    record ExitPlanned(
            @NotBlank @Size(max = 2_000) String handover,
            @NotBlank @Size(max = 200) String dataFormat,
            @NotNull @Min(1) @Max(730) Integer exitDays)
            implements HostingFact {}

    /**
     * Whether the vendor lets the provider run its software.
     *
     * @param hoster who would run it
     * @param basis the licence terms that allow it
     * @param validUntil the last day; none if it does not end
     */
    record HostingRightAnswered(
            @NotNull OrganisationId hoster,
            @NotNull YesNo granted,
            @Size(max = 1_000) @Nullable String basis,
            @Nullable LocalDate validUntil,
            @Size(max = 1_000) @Nullable String comment)
            implements HostingFact {

        @Override
        public void check(Dossier dossier) {
            requireValidAtClose(validUntil, dossier);
        }
    }

    /**
     * A hosting right that nobody in the team has to grant, or that comes from elsewhere.
     *
     * @param licensor who grants it
     * @param evidence where that is written
     */
    record HostingRightRecorded(
            @NotBlank @Size(max = 200) String licensor,
            @NotBlank @Size(max = 2_000) String evidence,
            @Nullable LocalDate validUntil)
            implements HostingFact {

        @Override
        public void check(Dossier dossier) {
            requireValidAtClose(validUntil, dossier);
        }
    }

    private static void requireValidAtClose(@Nullable LocalDate lastDay, Dossier dossier) {
        if (lastDay != null && lastDay.isBefore(dossier.deal().expectedClose())) {
            throw FactRefused.rightEndsBeforeClose();
        }
    }

    /** Held free until after the day on which the customer is expected to sign. */
    record CapacityReserved(
            @NotBlank @Size(max = 500) String reservation,
            @NotNull LocalDate reservedUntil) implements HostingFact {

        @Override
        public void check(Dossier dossier) {
            if (!reservedUntil.isAfter(dossier.deal().expectedClose())) {
                throw FactRefused.reservationEndsBeforeClose();
            }
        }
    }

    /** When somebody answers a call for help. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum SupportHours {
        OFFICE_HOURS,
        EXTENDED,
        AROUND_THE_CLOCK
    }

    /**
     * What the provider answers for. At least what the joint proposal promises, or nobody would stand behind it.
     *
     * @param creditPercent of a month's price, for each started tenth of a per cent that availability is short
     * @param creditCapPercent the most that is credited for a month
     */
    record ServiceLevelOffered(
            @NotNull Availability availability,
            @NotNull SupportHours supportHours,
            @NotNull @Min(0) @Max(100_000) Integer restoreMinutes,
            @NotNull @Min(1) @Max(100) Integer creditPercent,
            @NotNull @Min(1) @Max(100) Integer creditCapPercent)
            implements HostingFact {

        @Override
        public void check(Dossier dossier) {
            dossier.own(SizingProposed.class).ifPresent(promise -> {
                if (availability.compareTo(promise.availability()) < 0) {
                    throw FactRefused.availabilityBelowPromise();
                }
                if (restoreMinutes > promise.recoveryTimeMinutes()) {
                    throw FactRefused.restoresSlowerThanPromised();
                }
            });
        }
    }
}
