package jom.workflow.opportunity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.CertificateName;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.opportunity.CertificateWanted;
import jom.opportunity.Consent;
import jom.opportunity.Customer;
import jom.opportunity.CustomerNeed;
import jom.opportunity.OpportunityIntake;
import jom.opportunity.Origin;
import jom.opportunity.ParticipantRole;
import jom.opportunity.TakeInOpportunity;
import jom.workflow.Choice;
import jom.workflow.Groups;
import jom.workflow.StartContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Amounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A partner user takes an opportunity in; the fact starts the spine. */
@Component("opportunityIntake")
class IntakeForm implements StartContract<IntakeForm.View, IntakeForm.Answers> {

    private final OpportunityIntake intake;
    private final IntakeChoices choices;

    IntakeForm(OpportunityIntake intake, IntakeChoices choices) {
        this.intake = intake;
        this.choices = choices;
    }

    /** Rows of the form; the few opportunities for which more are asked come by REST. */
    private static final int CERTIFICATES_MAX = 4;

    /** @param role left out if everybody in the team has to hold it */
    record Certificate(
            @NotNull CertificateName certificate, @Nullable ParticipantRole role) {

        CertificateWanted wanted() {
            return new CertificateWanted(certificate, role);
        }
    }

    record View(String organisationId, Map<String, List<Choice>> choices) {}

    record Answers(
            @NotBlank @Size(max = TakeInOpportunity.TITLE_LENGTH_MAX)
            String title,

            @Nullable OrganisationId organisationId,
            @NotBlank @Size(max = Customer.NAME_LENGTH_MAX) String customerName,

            @Size(max = Customer.DOMAIN_LENGTH_MAX) @Nullable
            String customerDomain,

            @NotNull Territory customerCountry,
            @NotNull Industry customerIndustry,

            @Size(max = Customer.REGISTRATION_NUMBER_LENGTH_MAX) @Nullable
            String customerRegistrationNumber,

            @Size(max = Customer.CITY_LENGTH_MAX) @Nullable String customerCity,

            @NotBlank @Size(min = CustomerNeed.PROBLEM_LENGTH_MIN, max = CustomerNeed.PROBLEM_LENGTH_MAX)
            String problem,

            @NotEmpty @Size(max = CustomerNeed.SOLUTION_AREAS_MAX)
            Set<@NotNull SolutionArea> solutionAreas,

            @Size(max = CustomerNeed.ROLES_MAX) @Nullable Set<@NotNull ParticipantRole> ownRoles,

            @NotEmpty @Size(max = CustomerNeed.ROLES_MAX) Set<@NotNull ParticipantRole> rolesWanted,

            @Size(max = CustomerNeed.CAPABILITIES_MAX) @Nullable
            Set<@NotNull Capability> capabilitiesWanted,

            @Size(max = CERTIFICATES_MAX) @Nullable List<@NotNull @Valid Certificate> certificatesWanted,

            @NotBlank @Pattern(regexp = Amounts.POSITIVE, message = "{jom.answers.amount}")
            String amount,

            @NotBlank @Pattern(regexp = Amounts.CURRENCY) String currency,
            @NotNull LocalDate expectedClose,
            @NotNull Origin origin,
            @NotNull Boolean consentToShare,
            @Nullable Boolean consentToContact) {

        Customer customer() {
            return new Customer(
                    customerName,
                    customerDomain,
                    customerCountry,
                    customerIndustry,
                    customerRegistrationNumber,
                    customerCity);
        }

        CustomerNeed need() {
            return new CustomerNeed(
                    problem,
                    solutionAreas,
                    rolesWanted,
                    capabilitiesWanted == null ? Set.of() : capabilitiesWanted,
                    certificatesWanted == null
                            ? Set.of()
                            : certificatesWanted.stream()
                                    .map(Certificate::wanted)
                                    .collect(Collectors.toSet()));
        }
    }

    @Override
    public String processKey() {
        return Bridge.SPINE;
    }

    @Override
    public boolean isFor(Viewer viewer) {
        return !own(viewer).isEmpty();
    }

    @Override
    public View show(Viewer viewer) {
        List<OrganisationId> own = own(viewer);
        return new View(own.isEmpty() ? "" : own.get(0).toString(), choices.of(own, viewer.language()));
    }

    @Override
    public String start(Answers answers, Viewer viewer) {
        return intake.takeIn(new TakeInOpportunity(
                        originator(answers.organisationId(), own(viewer)),
                        answers.title(),
                        answers.customer(),
                        answers.need(),
                        Amounts.of(answers.amount(), answers.currency()),
                        answers.expectedClose(),
                        answers.origin(),
                        new Consent(answers.consentToShare(), Boolean.TRUE.equals(answers.consentToContact())),
                        answers.ownRoles() == null ? Set.of() : answers.ownRoles()))
                .toString();
    }

    /** The one that was chosen, or the only one there is. */
    private static OrganisationId originator(@Nullable OrganisationId chosen, List<OrganisationId> own) {
        if (own.isEmpty() || (chosen != null && !own.contains(chosen))) {
            throw new NotYourOrganisation();
        }
        return chosen == null ? own.get(0) : chosen;
    }

    /** Those in which the viewer is a partner user, in a fixed order. */
    private static List<OrganisationId> own(Viewer viewer) {
        return viewer.organisations(OrganisationId::new).stream()
                .filter(id -> viewer.groups().contains(Groups.organisation(id)))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }
}
