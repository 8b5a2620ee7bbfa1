package jom.workflow.partner;

import java.util.Map;
import jom.engagement.EnrolmentFact.ControlAssessed;
import jom.workflow.Variable;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the decision table {@code agentOrPrincipal} says about who controls the licences. */
@Component
class RevenueRoleAdvice {

    static final Variable<Boolean> FULFILS = Variable.flag("fulfils");
    static final Variable<Boolean> BEARS_RISK = Variable.flag("bearsRisk");
    static final Variable<Boolean> SETS_PRICE = Variable.flag("setsPrice");

    private final ObjectProvider<ProcessEngine> engine;

    RevenueRoleAdvice(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** {@code principal} or {@code agent}. */
    String on(ControlAssessed control) {
        return engine.getObject()
                .getDecisionService()
                .evaluateDecisionTableByKey("agentOrPrincipal")
                .variables(Map.of(
                        FULFILS.name(), control.fulfils().isYes(),
                        BEARS_RISK.name(), control.bearsRisk().isYes(),
                        SETS_PRICE.name(), control.setsPrice().isYes()))
                .evaluate()
                .getSingleEntry();
    }
}
