package jom.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;

/** A decision table as its file has it, without an application around. */
final class DecisionTableFile {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private DecisionTableFile(DmnDecision decision) {
        this.decision = decision;
    }

    static DecisionTableFile of(String id) {
        try (InputStream file = new ClassPathResource("processes/decisions/" + id + ".dmn").getInputStream()) {
            return new DecisionTableFile(ENGINE.parseDecision(id, file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The only output of the only row that holds. */
    Object decide(Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(decision, facts).getSingleResult().getSingleEntry();
    }
}
