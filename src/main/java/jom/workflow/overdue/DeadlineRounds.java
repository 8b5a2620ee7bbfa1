package jom.workflow.overdue;

import jom.workflow.DeadlineWatch;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has each node look every minute, or as often as {@code jom.deadlines.every} says, for tasks that have waited too long;
 * never with {@code jom.deadlines.watch=false}.
 */
@Component
@ConditionalOnProperty(name = "jom.deadlines.watch", matchIfMissing = true)
class DeadlineRounds {

    private final DeadlineWatch watch;

    DeadlineRounds(DeadlineWatch watch) {
        this.watch = watch;
    }

    @Scheduled(fixedDelayString = "${jom.deadlines.every:PT1M}", initialDelayString = "${jom.deadlines.every:PT1M}")
    void round() {
        watch.round();
    }
}
