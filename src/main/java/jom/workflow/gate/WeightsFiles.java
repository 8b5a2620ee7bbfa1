package jom.workflow.gate;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import jom.matching.Criterion;
import jom.matching.MatchingWeights;
import jom.matching.weights.WeightsTables;
import jom.workflow.gate.dmn.DmnModel;
import jom.workflow.gate.dmn.WeightsRules;
import org.springframework.stereotype.Component;

/** Writes weights as the decision table {@code matchingWeights}, and has it deployed through the gate. */
@Component
class WeightsFiles implements WeightsTables {

    private static final String FILE = WeightsRules.ID + ReadFile.DMN;
    private static final String SOURCE = "weights";

    private final ShippedModels shipped;
    private final Deployments deployments;

    WeightsFiles(ShippedModels shipped, Deployments deployments) {
        this.shipped = shipped;
        this.deployments = deployments;
    }

    @Override
    public MatchingWeights shipped() {
        return MatchingWeights.of(WeightsRules.read(model(table())), 0);
    }

    /** The shipped table with other points: its rows say what each criterion means. */
    @Override
    public byte[] file(MatchingWeights weights) {
        String text = new String(table(), StandardCharsets.UTF_8)
                .replace(
                        "<decision id=\"" + WeightsRules.ID + "\"",
                        "<decision id=\"" + WeightsRules.ID + "\" camunda:versionTag=\"" + weights.version() + "\"");
        for (Criterion criterion : Criterion.values()) {
            text = Pattern.compile("(<outputEntry id=\"outputEntry_" + criterion.key() + "_points\">\\s*<text>)[0-9]+")
                    .matcher(text)
                    .replaceFirst("$1" + weights.points(criterion));
        }
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        if (!MatchingWeights.of(WeightsRules.read(model(written)), 0).countsAs(weights)) {
            throw new IllegalStateException("the shipped table of weights has not one row for each criterion");
        }
        return written;
    }

    @Override
    public boolean deploy(MatchingWeights weights, String reason) {
        return deployments
                        .deploy(WeightsAtGate.NAME + reason, Map.of(FILE, file(weights)), SOURCE)
                        .state()
                == DeploymentState.DEPLOYED;
    }

    private byte[] table() {
        return shipped.find(Defined.Kind.DECISION, WeightsRules.ID)
                .orElseThrow(() -> new IllegalStateException("no weights are shipped"))
                .bytes();
    }

    private static DmnModel model(byte[] bytes) {
        return ReadFile.of(FILE, bytes, new Findings().in(FILE))
                .flatMap(ReadFile::decision)
                .orElseThrow(() -> new IllegalStateException("the table of weights is unreadable"));
    }
}
