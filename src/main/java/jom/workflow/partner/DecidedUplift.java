package jom.workflow.partner;

import java.util.Map;
import jom.engagement.RegistrationUplift;
import jom.kernel.BasisPoints;
import jom.workflow.Variable;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The decision table {@code secondRegistrant}. */
@Component
class DecidedUplift implements RegistrationUplift {

    static final Variable<String> REGISTRATION = Variable.text("registration");
    static final Variable<Boolean> ORIGINATOR = Variable.flag("originator");
    static final Variable<Boolean> TENDER_RUNNING = Variable.flag("tenderRunning");

    private final ObjectProvider<ProcessEngine> engine;

    DecidedUplift(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public BasisPoints atMost(Claim claim) {
        Number uplift = engine.getObject()
                .getDecisionService()
                .evaluateDecisionTableByKey("secondRegistrant")
                .variables(Map.of(
                        REGISTRATION.name(), claim.registration().key(),
                        ORIGINATOR.name(), claim.originator(),
                        TENDER_RUNNING.name(), claim.tenderRunning()))
                .evaluate()
                .getSingleEntry();
        return new BasisPoints(uplift.intValue());
    }
}
