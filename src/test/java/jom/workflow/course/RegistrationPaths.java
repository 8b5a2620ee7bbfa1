package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jom.opportunity.Customer;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;

abstract class RegistrationPaths extends Paths {

    RegistrationPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    @Test
    void aRefusedRegistrationEndsIt() {
        Course course = solutionWanted(1)
                .with("confirmRegistration", "{'outcome': 'refused', 'reason': 'served by us already'}")
                .toItsEnd();
        assertEnded(course, "endEvent_registrationRefused", "endEvent_opportunityNotPursued");
    }

    @Test
    void aQueuedRegistrationEndsIt() {
        Course course = solutionWanted(1)
                .with("confirmRegistration", "{'outcome': 'queued'}")
                .toItsEnd();
        assertEnded(course, "endEvent_registrationRefused", "endEvent_opportunityNotPursued");
    }

    @Test
    void adviceFollowsFromTheClaimsOfOthers() {
        Cast first = casts.of("reseller", "software-vendor");
        Customer customer = stage.aCustomer(first);
        assertThat(stage.takenIn(first, customer, ParticipantRole.SOLUTION)
                        .shown("confirmRegistration")
                        .path("recommendedOutcome")
                        .asText())
                .isEqualTo("protected");
        JsonNode shown = stage.takenIn(casts.of("reseller"), customer, ParticipantRole.SOLUTION)
                .shown("confirmRegistration");
        assertThat(shown.path("recommendedOutcome").asText()).isEqualTo("queued");
        assertThat(shown.path("overlaps")).hasSize(1);
        assertThat(shown.at("/overlaps/0/customer").asText()).isEqualTo(customer.name());
    }

    @Test
    void whatIsNotWorthItIsNotPursued() {
        Course course = solutionWanted(1)
                .with(
                        "qualifyOpportunity",
                        "{'need': 'no', 'budget': 'no', 'authority': 'no', 'timing': 'no', 'decision': 'reject'}")
                .toItsEnd();
        assertEnded(course, "endEvent_opportunityDisqualified", "endEvent_opportunityNotPursued");
    }
}
