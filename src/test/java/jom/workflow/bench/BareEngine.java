package jom.workflow.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The yardstick: an engine of its own that runs our models with empty building blocks and contracts, so that it does
 * nothing but move tokens. Whatever our application costs more is ours. It is set up as an application with Spring has
 * it (one transaction manager that leaves auto-commit alone, random ids), without authorizations.
 */
final class BareEngine implements Player, AutoCloseable {

    /** What the contracts answer to the gateways on the way to a won opportunity. */
    private static final Map<String, Map<String, Object>> ANSWERS = Map.ofEntries(
            entry("confirmRegistration", Map.of("registrationGranted", true)),
            entry("qualifyOpportunity", Map.of("registered", true)),
            entry("confirmTeam", Map.of("teamDecision", "confirmed")),
            entry("answerInvitation", Map.of("invitationAccepted", true)),
            entry("reviewProposal", Map.of("reworkNeeded", false)),
            entry("recordCustomerDecision", Map.of("customerDecision", "won")),
            entry("acceptMilestone", Map.of("milestoneAccepted", true)),
            entry("validateSolution", Map.of("validationOutcome", "fits", "resalePlanned", false)),
            entry("confirmHostingRight", Map.of("hostingRightGranted", true)),
            entry(
                    "describeEstate",
                    Map.of("sizeBand", "medium", "termYears", 3, "cloudSharePercent", 85, "publicSector", false)),
            entry("chooseLicensingVehicle", Map.of("renewalOfAnother", false)),
            entry("attachToDeal", Map.of("priceExceptionWanted", false)),
            entry("assessControl", Map.of("fulfils", false, "bearsRisk", true, "setsPrice", false)));

    private final String history;
    private final ProcessEngine engine;
    private final TransactionTemplate transactions;
    private final List<String> participants = List.of(id(), id(), id());

    /** @param history {@code activity} as ours, or {@code full} as out of the box */
    BareEngine(DataSource source, String history) {
        this.history = history;
        DataSourceTransactionManager transactionManager = new DataSourceTransactionManager(source);
        transactions = new TransactionTemplate(transactionManager);
        SpringTransactionsProcessEngineConfiguration configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-" + history + "-" + UUID.randomUUID());
        configuration.setDataSource(source);
        configuration.setTransactionManager(transactionManager);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory(history);
        configuration.setAuthorizationEnabled(false);
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
        beans.put("findIntegrator", block(execution -> execution.setVariable("counterpartFound", false)));
        beans.put(
                "findSoftwareVendor",
                block(execution -> execution.setVariables(
                        Map.of("counterpartFound", true, "counterpartId", participants.get(1)))));
        beans.put(
                "planHostedService",
                block(execution -> execution.setVariables(Map.of(
                        "nextServiceStep", "usage", "nextServiceStepAt", in(28), "usageWindowClosesAt", in(41)))));
        beans.put("checkTeam", block(execution -> execution.setVariable("teamAsAgreed", true)));
        beans.put("participants", participants);
        beans.put("unprepared", participants);
        beans.put("invitees", participants.subList(1, 3));
        beans.put("openSettlements", participants);
        return new Beans(beans);
    }

    /** Also answers the selectors, by who acts, as the application does by partner type. */
    private final class Beans extends HashMap<Object, Object> {

        private static final List<String> TYPES = List.of("HostingProvider", "SoftwareVendor", "LargeAccountReseller");

        private Beans(Map<Object, Object> others) {
            super(others);
            put("prepareWorkflow", "prepare");
            put("deliverWorkflow", "deliver");
        }

        @Override
        public Object get(Object name) {
            Object bean = super.get(name);
            return bean instanceof String phase ? phase + TYPES.get(participants.indexOf(acting())) : bean;
        }

        private String acting() {
            return String.valueOf(
                    Context.getBpmnExecutionContext().getExecution().getVariable("organisationId"));
        }
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

    @Override
    public String name() {
        return "bare engine, history " + history.toUpperCase(Locale.ROOT);
    }

    @Override
    public String start() {
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

    @Override
    public List<Turn> turns(String opportunity) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(opportunity)
                .list();
        return tasks.isEmpty()
                ? WaitingJobs.about(engine, opportunity)
                : tasks.stream()
                        .map(task -> Turn.completion(contract(task), () -> completing(task)))
                        .toList();
    }

    /** With what the gateways behind it ask, and with what its fact starts. */
    private Runnable completing(Task task) {
        String contract = contract(task);
        Map<String, Object> answers = ANSWERS.getOrDefault(contract, Map.of());
        return () -> transactions.executeWithoutResult(status -> {
            if (contract.equals("acceptGoLive")) {
                startHostedService(task);
            }
            engine.getTaskService().complete(task.getId(), answers);
        });
    }

    private static String contract(Task task) {
        String key = task.getTaskDefinitionKey();
        return key.substring(key.indexOf('_') + 1);
    }

    private void startHostedService(Task task) {
        Map<String, Object> variables = engine.getRuntimeService()
                .getVariables(task.getProcessInstanceId(), List.of("opportunityId", "portfolioId", "organisationId"));
        engine.getRuntimeService()
                .startProcessInstanceByKey("hostingService", String.valueOf(variables.get("opportunityId")), variables);
    }

    /** The end event that the spine reached last; the ones before are of its parts. */
    String endOf(String opportunity) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .orderPartiallyByOccurrence()
                .desc()
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
