package jom.workflow.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The yardstick: an engine of its own that runs our models with empty building blocks and contracts, so that it does
 * nothing but move tokens. Whatever our application costs more is ours.
 */
final class BareEngine implements AutoCloseable {

    /** What the contracts answer to the gateways on the way to a won opportunity. */
    private static final Map<String, Map<String, Object>> ANSWERS = Map.ofEntries(
            entry("confirmRegistration", Map.of("registrationGranted", true)),
            entry("qualifyOpportunity", Map.of("registered", true)),
            entry("confirmTeam", Map.of("teamDecision", "confirmed")),
            entry("answerInvitation", Map.of("invitationAccepted", true)),
            entry("reviewProposal", Map.of("reworkNeeded", false)),
            entry("recordCustomerDecision", Map.of("customerDecision", "won")),
            entry("acceptMilestone", Map.of("milestoneAccepted", true)));

    private final ProcessEngine engine;
    private final List<String> participants = List.of(id(), id(), id());

    /** @param history {@code activity} as ours, or {@code full} as out of the box */
    BareEngine(DataSource source, String history) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-" + history + "-" + UUID.randomUUID());
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory(history);
        configuration.setHistoryTimeToLive("P365D");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        deploy();
    }

    private Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        for (String empty : List.of(
                "proposeTeam",
                "remindInvitee",
                "expireInvitation",
                "proposeReplacement",
                "openProposal",
                "releaseProposal",
                "postSplit",
                "recordReference")) {
            beans.put(empty, block(execution -> {}));
        }
        beans.put(
                "assessRegistration",
                block(execution -> execution.setVariables(Map.of(
                        "customerClaimed",
                        false,
                        "scopeOverlaps",
                        false,
                        "sameOriginator",
                        false,
                        "registered",
                        false))));
        beans.put(
                "openInvitation",
                block(execution -> execution.setVariables(
                        Map.of("firstReminderAt", in(5), "secondReminderAt", in(10), "expiresAt", in(15)))));
        beans.put("closeTeam", block(execution -> execution.setVariable("teamFormed", true)));
        beans.put("draftCharter", block(execution -> execution.setVariable("primeId", participants.get(0))));
        beans.put(
                "closeCharterRound",
                block(execution -> execution.setVariables(
                        Map.of("charterSigned", true, "charterEscalated", false, "primeId", participants.get(0)))));
        beans.put("closeSignOffs", block(execution -> execution.setVariable("proposalSignedOff", true)));
        beans.put("closeSettlement", block(execution -> execution.setVariable("splitApproved", true)));
        beans.put("participants", participants);
        beans.put("invitees", participants.subList(1, 3));
        beans.put("openSettlements", participants);
        beans.put("prepareWorkflow", "prepareHostingProvider");
        beans.put("deliverWorkflow", "deliverHostingProvider");
        return beans;
    }

    private static JavaDelegate block(Consumer<DelegateExecution> work) {
        return work::accept;
    }

    private static String in(int days) {
        return Instant.now()
                .plus(days, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private void deploy() {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("models");
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.*")) {
                try (InputStream content = file.getInputStream()) {
                    deployment.addInputStream(String.valueOf(file.getFilename()), content);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        deployment.deploy();
    }

    /** Starts a spine and returns its business key. */
    String start() {
        String opportunity = id();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "jointOpportunity",
                        opportunity,
                        Map.of(
                                "opportunityId", opportunity,
                                "portfolioId", id(),
                                "originatorId", participants.get(0),
                                "primeId", participants.get(0)));
        return opportunity;
    }

    /** Completes a task, with what its gateways ask. */
    void complete(String taskId, String taskKey) {
        String contract = taskKey.substring(taskKey.indexOf('_') + 1);
        engine.getTaskService().complete(taskId, ANSWERS.getOrDefault(contract, Map.of()));
    }

    /** Executes what waits for the job executor. */
    void executeJob(String jobId) {
        engine.getManagementService().executeJob(jobId);
    }

    /** The open tasks about this business key; called processes carry it too. */
    List<Task> tasks(String opportunity) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(opportunity)
                .list();
    }

    /** The jobs that are not timers, whatever they are about. */
    List<Job> jobs() {
        return engine.getManagementService().createJobQuery().messages().list();
    }

    boolean isEnded(String opportunity) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(opportunity)
                        .count()
                == 0;
    }

    /** The end event that the spine reached. */
    String endOf(String opportunity) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .list()
                .stream()
                .filter(end -> end.getProcessDefinitionKey().equals("jointOpportunity"))
                .filter(end -> instance(opportunity).equals(end.getProcessInstanceId()))
                .findFirst()
                .orElseThrow()
                .getActivityId();
    }

    private String instance(String opportunity) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(opportunity)
                .processDefinitionKey("jointOpportunity")
                .singleResult()
                .getId();
    }

    @Override
    public void close() {
        engine.close();
    }
}
