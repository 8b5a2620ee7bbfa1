package jom.workflow.partner;

import java.util.Map;
import jom.engagement.IntegrationFact.BidScored;
import jom.workflow.Variable;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the decision table {@code bidDecision} says about a scorecard. */
@Component
class BidAdvice {

    static final Variable<Integer> FIT = Variable.count("fit");
    static final Variable<Integer> CAPACITY = Variable.count("capacity");
    static final Variable<Integer> MARGIN = Variable.count("margin");
    static final Variable<Integer> COMPETITION = Variable.count("competition");
    static final Variable<Integer> RELATIONSHIP = Variable.count("relationship");

    private final ObjectProvider<ProcessEngine> engine;

    BidAdvice(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** {@code bid}, {@code bidWithConditions} or {@code noBid}. */
    String on(BidScored score) {
        return engine.getObject()
                .getDecisionService()
                .evaluateDecisionTableByKey("bidDecision")
                .variables(Map.of(
                        FIT.name(), score.fit(),
                        CAPACITY.name(), score.capacity(),
                        MARGIN.name(), score.margin(),
                        COMPETITION.name(), score.competition(),
                        RELATIONSHIP.name(), score.relationship()))
                .evaluate()
                .getSingleEntry();
    }
}
