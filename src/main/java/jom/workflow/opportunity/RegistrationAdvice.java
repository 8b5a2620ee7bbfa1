package jom.workflow.opportunity;

import java.util.Map;
import jom.opportunity.RegistrationAssessment;
import jom.opportunity.RegistrationOutcome;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the decision table {@code registrationOutcome} says about a claim as it stands now. */
@Component
class RegistrationAdvice {

    private final ObjectProvider<ProcessEngine> engine;

    RegistrationAdvice(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    RegistrationOutcome on(RegistrationAssessment found) {
        String outcome = engine.getObject()
                .getDecisionService()
                .evaluateDecisionTableByKey("registrationOutcome")
                .variables(Map.of(
                        OpportunityBlocks.CUSTOMER_CLAIMED.name(), found.customerClaimed(),
                        OpportunityBlocks.SCOPE_OVERLAPS.name(), found.scopeOverlaps(),
                        OpportunityBlocks.SAME_ORIGINATOR.name(), found.sameOriginator()))
                .evaluate()
                .getSingleEntry();
        return RegistrationOutcome.of(outcome);
    }
}
