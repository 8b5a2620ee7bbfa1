package jom.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The decision table {@code deadlines}: how long each step may take, by the name of its contract. Which version is the
 * latest is looked up once a minute and each step is decided once per version, so a task costs no statement.
 */
@Component
public class Deadlines {

    private static final String DECISION = "deadlines";
    private static final Duration EDITION_VALID = Duration.ofMinutes(1);

    private final ObjectProvider<ProcessEngine> engine;
    private final Clock clock;
    private volatile @Nullable Edition edition;

    Deadlines(ObjectProvider<ProcessEngine> engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** The deadline of a step; none if the table has no row for it. */
    public Optional<Deadline> of(String step) {
        return current().flatMap(latest -> latest.decided.computeIfAbsent(step, each -> decide(latest.id, each)));
    }

    private Optional<Edition> current() {
        Edition known = edition;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.readAt.plus(EDITION_VALID))) {
            return Optional.of(known);
        }
        DecisionDefinition latest = unquestioned(() -> engine.getObject()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION)
                .latestVersion()
                .singleResult());
        if (latest == null) {
            return Optional.empty();
        }
        Map<String, Optional<Deadline>> decided =
                known != null && known.id.equals(latest.getId()) ? known.decided : new ConcurrentHashMap<>();
        Edition fresh = new Edition(latest.getId(), now, decided);
        edition = fresh;
        return Optional.of(fresh);
    }

    private Optional<Deadline> decide(String decisionId, String step) {
        @Nullable
        DmnDecisionRuleResult row = unquestioned(() -> engine.getObject()
                .getDecisionService()
                .evaluateDecisionTableById(decisionId)
                .variables(Map.of("step", step))
                .evaluate()
                .getSingleResult());
        if (row == null) {
            return Optional.empty();
        }
        int days = row.<Number>getEntry("days").intValue();
        return Optional.of(new Deadline(
                days,
                "working".equals(row.getEntry("counting")),
                days(row, "firstReminderDays"),
                days(row, "secondReminderDays")));
    }

    /** Whoever completes the task before this one needs no right to decide about deadlines. */
    private <T extends @Nullable Object> T unquestioned(Callable<T> look) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(look));
    }

    private static @Nullable Integer days(DmnDecisionRuleResult row, String entry) {
        @Nullable Number days = (Number) row.get(entry); // getEntry fails where the table is empty
        return days == null ? null : days.intValue();
    }

    private record Edition(String id, Instant readAt, Map<String, Optional<Deadline>> decided) {}
}
