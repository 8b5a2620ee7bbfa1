package jom.workflow.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** What an operator watches, counted when asked: the engine brings no metrics of its own to Micrometer. */
@Component
class EngineGauges implements MeterBinder {

    private final ProcessEngine engine;

    EngineGauges(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "jom.jobs.waiting",
                "Jobs that could run now",
                source -> source.getManagementService()
                        .createJobQuery()
                        .executable()
                        .count());
        gauge(
                registry,
                "jom.jobs.failed",
                "Jobs without retries left",
                source -> source.getManagementService()
                        .createJobQuery()
                        .noRetriesLeft()
                        .count());
        gauge(
                registry,
                "jom.incidents",
                "Open incidents",
                source -> source.getRuntimeService().createIncidentQuery().count());
        gauge(
                registry,
                "jom.tasks.open",
                "Open human tasks",
                source -> source.getTaskService().createTaskQuery().count());
        gauge(
                registry,
                "jom.processes.running",
                "Running process instances",
                source -> source.getRuntimeService()
                        .createProcessInstanceQuery()
                        .rootProcessInstances()
                        .count());
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<ProcessEngine> count) {
        Gauge.builder(name, engine, count).description(what).register(registry);
    }
}
