package jom.workflow.partner;

import java.util.Optional;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.ParticipantFacts;
import jom.opportunity.ParticipantRole;
import jom.workflow.BuildingBlock;
import jom.workflow.ProcessVariables;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** Finds the participant that has to answer to another one's plan; the first one to join, if there are several. */
@Configuration(proxyBeanMethods = false)
class Counterparts {

    private final Opportunities opportunities;

    Counterparts(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    @Bean
    @Description("Looks for the participant that integrates. Sets counterpartFound and, if there is one, "
            + "counterpartId: who is asked about the plan of the one who acts.")
    BuildingBlock findIntegrator() {
        return execution -> find(execution, ParticipantRole.INTEGRATION);
    }

    @Bean
    @Description("Looks for the participant that brings the solution. Sets counterpartFound and, if there is one, "
            + "counterpartId: who is asked about the plan of the one who acts.")
    BuildingBlock findSoftwareVendor() {
        return execution -> find(execution, ParticipantRole.SOLUTION);
    }

    private void find(DelegateExecution execution, ParticipantRole role) {
        OrganisationId asking = Ids.organisation(execution);
        Optional<OrganisationId> found = opportunities.participants(Ids.opportunity(execution)).stream()
                .filter(participant -> participant.roles().contains(role))
                .map(ParticipantFacts::organisation)
                .filter(organisation -> !organisation.equals(asking))
                .findFirst();
        Answered.COUNTERPART_FOUND.set(execution, found.isPresent());
        found.ifPresent(organisation -> ProcessVariables.COUNTERPART_ID.set(execution, organisation.toString()));
    }
}
