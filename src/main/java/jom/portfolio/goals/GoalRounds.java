package jom.portfolio.goals;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps what was reached of goals that have ended, every quarter of an hour unless {@code jom.goals.every} says otherwise;
 * never with {@code jom.goals.close=false}.
 */
@Component
@ConditionalOnProperty(name = "jom.goals.close", matchIfMissing = true)
class GoalRounds {

    private static final Logger LOG = LoggerFactory.getLogger(GoalRounds.class);

    private final Goals goals;

    GoalRounds(Goals goals) {
        this.goals = goals;
    }

    @Scheduled(fixedDelayString = "${jom.goals.every:PT15M}", initialDelayString = "${jom.goals.every:PT15M}")
    void round() {
        try {
            goals.closeEnded();
        } catch (ConcurrencyFailureException another) {
            LOG.debug("another node keeps the results of goals at the moment", another);
        }
    }
}
