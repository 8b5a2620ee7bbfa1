package jom.workflow.matching;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import jom.matching.Criterion;
import jom.matching.MatchingWeights;
import jom.matching.WeightsTable;
import jom.platform.ShortMemory;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The decision table {@code matchingWeights}; its rows are remembered for a minute. Points beyond the most are cut. */
@Component
class DecidedWeights implements WeightsTable {

    private final ObjectProvider<ProcessEngine> engine;
    private final ShortMemory<Criterion, Integer> points;

    DecidedWeights(ObjectProvider<ProcessEngine> engine, Clock clock) {
        this.engine = engine;
        this.points = new ShortMemory<>(clock, Duration.ofMinutes(1), Criterion.values().length);
    }

    @Override
    public int points(Criterion criterion) {
        return points.get(criterion, this::decided);
    }

    private int decided(Criterion criterion) {
        Number decided = engine.getObject()
                .getDecisionService()
                .evaluateDecisionTableByKey("matchingWeights")
                .variables(Map.of("criterion", criterion.key()))
                .evaluate()
                .getSingleEntry();
        return decided == null ? 0 : Math.max(0, Math.min(decided.intValue(), MatchingWeights.POINTS_MAX));
    }
}
