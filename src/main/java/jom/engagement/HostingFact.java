package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.network.Territory;

/** What a hosting provider tells: whether it can, what it reserves, then that the service has started. */
public sealed interface HostingFact extends EngagementFact {

    /** How much the service may fail; the best first. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum SlaClass {
        GOLD,
        SILVER,
        BRONZE
    }

    record HostingChecked(
            @NotBlank @Size(max = 500) String locations,
            @NotNull SlaClass slaClass,
            @NotBlank @Size(max = 200) String certificate,
            @NotNull LocalDate certificateUntil,
            @NotNull Territory dataResidency)
            implements HostingFact {}

    record CapacityReserved(
            @NotBlank @Size(max = 500) String reservation,
            @NotNull LocalDate reservedUntil) implements HostingFact {}

    record GoLiveAccepted(
            @NotNull LocalDate serviceStart,
            @NotBlank @Size(max = 120) String acceptedBy) implements HostingFact {}
}
