package jom.opportunity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jom.kernel.Money;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.opportunity.Consent;
import jom.opportunity.Customer;
import jom.opportunity.CustomerNeed;
import jom.opportunity.Origin;
import jom.opportunity.ParticipantRole;
import jom.opportunity.TakeInOpportunity;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of an opportunity that is to be taken in.
 *
 * @param originator one of the caller's organisations; may be left out by who belongs to one only
 */
@Schema(name = "OpportunityIntake")
record IntakeBody(
        @Nullable OrganisationId originator,

        @NotBlank @Size(max = TakeInOpportunity.TITLE_LENGTH_MAX)
        String title,

        @Valid @NotNull CustomerBody customer,
        @Valid @NotNull NeedBody need,
        @NotNull Money value,
        @NotNull LocalDate expectedClose,
        @NotNull Origin origin,
        @Valid @NotNull ConsentBody consent,

        @Size(max = CustomerNeed.ROLES_MAX) @Nullable Set<@NotNull ParticipantRole> ownRoles) {

    TakeInOpportunity order(OrganisationId by) {
        return new TakeInOpportunity(
                by,
                title,
                customer.customer(),
                need.need(),
                value,
                expectedClose,
                origin,
                new Consent(consent.toShare(), consent.toContact()),
                ownRoles == null ? Set.of() : ownRoles);
    }

    /** The customer; only name, country and industry must be known. */
    @Schema(name = "CustomerDetails")
    record CustomerBody(
            @NotBlank @Size(max = Customer.NAME_LENGTH_MAX) String name,

            @Size(max = Customer.DOMAIN_LENGTH_MAX) @Nullable
            String domain,

            @NotNull Territory country,
            @NotNull Industry industry,

            @Size(max = Customer.REGISTRATION_NUMBER_LENGTH_MAX) @Nullable
            String registrationNumber,

            @Size(max = Customer.CITY_LENGTH_MAX) @Nullable String city) {

        Customer customer() {
            return new Customer(name, domain, country, industry, registrationNumber, city);
        }
    }

    /** What is needed, and who for it. */
    @Schema(name = "CustomerNeedDetails")
    record NeedBody(
            @NotBlank @Size(min = CustomerNeed.PROBLEM_LENGTH_MIN, max = CustomerNeed.PROBLEM_LENGTH_MAX)
            String problem,

            @NotEmpty @Size(max = CustomerNeed.SOLUTION_AREAS_MAX)
            Set<@NotNull SolutionArea> solutionAreas,

            @NotEmpty @Size(max = CustomerNeed.ROLES_MAX) Set<@NotNull ParticipantRole> rolesWanted,

            @Size(max = CustomerNeed.CAPABILITIES_MAX) @Nullable
            Set<@NotNull Capability> capabilitiesWanted,

            @Size(max = CustomerNeed.CERTIFICATES_MAX) @Nullable
            List<@NotNull @Valid CertificateBody> certificatesWanted) {

        CustomerNeed need() {
            return new CustomerNeed(
                    problem,
                    solutionAreas,
                    rolesWanted,
                    capabilitiesWanted == null ? Set.of() : capabilitiesWanted,
                    certificatesWanted == null ? Set.of() : CertificateBody.wanted(certificatesWanted));
        }
    }

    /** What the customer agreed to. */
    @Schema(name = "ConsentDetails")
    record ConsentBody(@NotNull Boolean toShare, @NotNull Boolean toContact) {}
}
