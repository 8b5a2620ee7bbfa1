package jom.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import jom.workflow.gate.Rampage;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * What stands behind the gate, with one of its closures left open at a time: the hostile models come in there and nowhere
 * else, so each of them is needed and none of them is closed by luck.
 */
class PlantedHolesTest {

    private static void withEngine(
            Set<Closure> open, Consumer<ProcessEngineConfigurationImpl> further, Consumer<ProcessEngine> work) {
        StandaloneInMemProcessEngineConfiguration engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setProcessEngineName("hole-" + UUID.randomUUID());
        engine.setJdbcUrl("jdbc:h2:mem:" + engine.getProcessEngineName());
        engine.setHistory("none");
        engine.setHistoryTimeToLive("P1D");
        engine.setMetricsEnabled(false);
        engine.setJobExecutorActivate(false);
        engine.setEnableCmdExceptionLogging(false);
        // As a setting from outside might have it; out of the box the engine has these closed.
        engine.setEnableExpressionsInAdhocQueries(true);
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setJavaSerializationFormatEnabled(true);
        // Loops without an end are what the brake is for, and stop no test.
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Brake())));
        engine.setCustomSessionFactories(new ArrayList<>(List.of(new Ways())));
        further.accept(engine);
        Catalogue nothing = new Catalogue(new StaticListableBeanFactory());
        Set<Closure> closed = EnumSet.allOf(Closure.class);
        closed.removeAll(open);
        closed.forEach(closure -> closure.beforeStart(engine, nothing));
        ProcessEngine made = engine.buildProcessEngine();
        try {
            closed.forEach(closure -> closure.afterStart(engine));
            work.accept(made);
        } finally {
            made.close();
        }
    }

    private static void withEngine(Set<Closure> open, Consumer<ProcessEngine> work) {
        withEngine(open, configuration -> {}, work);
    }

    private static Set<String> successes(Set<Closure> open) {
        Set<String> successes = new TreeSet<>();
        withEngine(open, engine -> successes.addAll(Rampage.successesIn(engine)));
        return successes;
    }

    private static final class Ways implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Brake.Way.class;
        }

        @Override
        public Session openSession() {
            return new Brake.Way();
        }
    }

    @Test
    void letNothingInWhileAllAreClosed() {
        assertThat(successes(EnumSet.noneOf(Closure.class))).isEmpty();
    }

    /** Each by itself, the others being closed. */
    @ParameterizedTest
    @CsvSource({
        "EXPRESSIONS, condition-method.bpmn",
        "SCRIPTS, script-task-juel.bpmn",
        "CLASSES, service-class.bpmn",
        "FORM_HANDLERS, task-form-handler.bpmn",
        "FIELD_VALIDATORS, task-form-data-validator.bpmn"
    })
    void letInWhatTheyWouldClose(Closure open, String hostile) {
        assertThat(successes(EnumSet.of(open))).contains(hostile);
    }

    @Test
    void areOpenInQueriesIfNotClosedThere() {
        withEngine(
                EnumSet.of(Closure.QUERIES),
                engine -> assertThat(asked(engine.getTaskService().createTaskQuery()))
                        .isEmpty());
        withEngine(
                EnumSet.noneOf(Closure.class),
                engine -> assertThatThrownBy(() -> asked(engine.getTaskService().createTaskQuery()))
                        .isInstanceOf(BadUserRequestException.class));
    }

    /** The engine forgets to look into the parts of a query that are joined by or; the guard does not. */
    @Test
    void areOpenInPartsOfQueriesIfNobodyStandsGuard() {
        withEngine(
                EnumSet.noneOf(Closure.class),
                engine -> assertThat(askedInPart(engine.getTaskService().createTaskQuery()))
                        .isEmpty());
        withEngine(
                EnumSet.noneOf(Closure.class),
                configuration -> configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new QueryGuard())),
                engine -> assertThatThrownBy(
                                () -> askedInPart(engine.getTaskService().createTaskQuery()))
                        .isInstanceOf(BadUserRequestException.class));
    }

    private static List<Task> asked(TaskQuery query) {
        return query.taskAssigneeExpression("${'nobody'}").list();
    }

    private static List<Task> askedInPart(TaskQuery query) {
        return query.or().taskAssigneeExpression("${'nobody'}").endOr().list();
    }

    @Test
    void letObjectsInAsJavaWritesThem() {
        withEngine(
                EnumSet.of(Closure.SERIALIZED_OBJECTS),
                engine -> assertThat(keptAsJavaWritesIt(engine).isEnded()).isFalse());
        withEngine(
                EnumSet.noneOf(Closure.class),
                engine -> assertThatThrownBy(() -> keptAsJavaWritesIt(engine))
                        .isInstanceOf(ProcessEngineException.class)
                        .hasMessageContaining("serialization"));
    }

    private static ProcessInstance keptAsJavaWritesIt(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "waiting.bpmn",
                        Bpmn.createExecutableProcess("waiting")
                                .startEvent()
                                .userTask()
                                .endEvent()
                                .done())
                .deploy();
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "waiting",
                        Map.of(
                                "gadget",
                                Variables.serializedObjectValue("rO0ABXQAAXg=")
                                        .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
                                        .objectTypeName("java.lang.String")
                                        .create()));
    }
}
