package jom.workflow.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.TestDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.camunda.community.process_test_coverage.core.model.Collector;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What is passed of the shipped models, as process test coverage counts it. The library's own Spring listener is not used:
 * it counts every test class for itself, so never all paths together, and keeps still about models that nothing enters.
 */
@Component
@ConditionalOnProperty(name = "jom.test.coverage", matchIfMissing = true)
class ModelCoverage extends AbstractCamundaConfiguration implements Collector {

    private static final String REPORTS = "target/process-test-coverage";

    private final Map<String, Set<String>> shipped = shipped();
    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());
    private final Suite suite = new Suite("paths", "Every path of every model");
    private boolean measuring;

    ModelCoverage() {
        collector.createSuite(suite);
        collector.activateSuite(suite.getId());
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
    }

    /** From now on the library's listeners tell us; without anybody to tell they would fail whatever is passed. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        new ProcessEngineAdapter(engine, this).initializeListeners();
    }

    @Override
    public void addEvent(Event event) {
        if (measuring && shipped.containsKey(event.getModelKey())) {
            collector.addEvent(event);
        }
    }

    /** Whatever is passed from now on is passed by this path. */
    void measure(String id, String name) {
        collector.createRun(new Run(id, name), suite.getId());
        collector.activateRun(id);
        measuring = true;
    }

    /** Whatever is passed from now on does not count. */
    void rest() {
        measuring = false;
    }

    /** Each shipped model's nodes and flows that no path has passed. */
    Set<String> left() {
        Set<String> left = new TreeSet<>();
        shipped.forEach((model, elements) -> {
            Set<String> passed =
                    suite.getEvents(model).stream().map(Event::getDefinitionKey).collect(Collectors.toSet());
            elements.stream()
                    .filter(element -> !passed.contains(element))
                    .forEach(element -> left.add(model + " " + element));
        });
        return left;
    }

    /** The part of its nodes and flows that was passed, by model, as the library says; 1 is all of them. */
    Map<String, Double> shares() {
        return collector.getModels().stream().collect(Collectors.toMap(Model::getKey, suite::calculateCoverage));
    }

    /**
     * Writes the library's pages, with the models drawn and what was passed in colour. What they say of each model is right;
     * the figure for all of them together is too low, since they count ids that models have in common once.
     */
    void report() {
        CoverageReportUtil.createReport(collector, TestDatabase.isMysql() ? REPORTS + "-mysql" : REPORTS);
    }

    /** The shipped models, each with the ids of its nodes and flows. */
    static Map<String, Set<String>> shipped() {
        try {
            Map<String, Set<String>> elements = new TreeMap<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn")) {
                String name = String.valueOf(file.getFilename()).replace(".bpmn", "");
                if (!name.startsWith("test")) {
                    elements.put(name, elements(file));
                }
            }
            return elements;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> elements(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            BpmnModelInstance model = Bpmn.readModelFromStream(content);
            return Stream.of(FlowNode.class, SequenceFlow.class)
                    .flatMap(type -> model.getModelElementsByType(type).stream())
                    .map(FlowElement::getId)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
