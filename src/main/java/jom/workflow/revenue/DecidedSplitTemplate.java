package jom.workflow.revenue;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import jom.kernel.BasisPoints;
import jom.opportunity.ParticipantRole;
import jom.platform.ShortMemory;
import jom.revenue.SplitTemplate;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The decision table {@code splitTemplate}; its rows are remembered for a minute. */
@Component
class DecidedSplitTemplate implements SplitTemplate {

    private final ObjectProvider<ProcessEngine> engine;
    private final ShortMemory<ParticipantRole, BasisPoints> shares;

    DecidedSplitTemplate(ObjectProvider<ProcessEngine> engine, Clock clock) {
        this.engine = engine;
        this.shares = new ShortMemory<>(clock, Duration.ofMinutes(1), ParticipantRole.values().length);
    }

    @Override
    public BasisPoints share(ParticipantRole role) {
        return shares.get(role, this::decided);
    }

    private BasisPoints decided(ParticipantRole role) {
        Number share = engine.getObject()
                .getDecisionService()
                .evaluateDecisionTableByKey("splitTemplate")
                .variables(Map.of("role", role.key()))
                .evaluate()
                .getSingleEntry();
        return new BasisPoints(share == null ? 0 : share.intValue());
    }
}
