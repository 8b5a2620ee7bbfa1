package jom.engagement;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a large account reseller tells: entitlements and licensing vehicle, then the enrolment. */
public sealed interface LicensingFact extends EngagementFact {

    /**
     * What the customer owns today.
     *
     * @param anniversary the next one, on which a renewal begins
     */
    record EntitlementsRecorded(
            @NotBlank @Size(max = 60) String agreementNumber,
            @NotBlank @Size(max = 60) String agreementType,
            @NotNull LocalDate anniversary,
            @NotNull Boolean signedByCustomer)
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

    record EnrolmentSigned(
            @NotBlank @Size(max = 60) String enrolmentId,
            @NotNull LocalDate signedOn) implements LicensingFact {}
}
