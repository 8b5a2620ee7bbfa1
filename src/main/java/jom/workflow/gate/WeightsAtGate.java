package jom.workflow.gate;

import java.util.List;
import java.util.Map;
import jom.matching.MatchingWeights;
import jom.matching.weights.WeightsBook;
import jom.matching.weights.WeightsDesk;
import jom.workflow.gate.dmn.WeightsRules;
import org.springframework.stereotype.Component;

/**
 * The one shipped decision that others may replace: the matching weights. Deployed by itself, by whoever manages a portfolio,
 * it is the next version for the whole network; with other files beside it, it only comes along.
 */
@Component
class WeightsAtGate {

    /** How deployments of weights are called, before the reason. */
    static final String NAME = "Matching weights: ";

    private final WeightsBook book;

    WeightsAtGate(WeightsBook book) {
        this.book = book;
    }

    /** Whether somebody publishes weights with these files. */
    boolean arePublished(Submission submission) {
        if (submission.author().isInstallation() || submission.files().size() != 1) {
            return false;
        }
        Map.Entry<String, byte[]> only =
                submission.files().entrySet().iterator().next();
        return only.getKey().endsWith(ReadFile.DMN)
                && ReadFile.of(only.getKey(), only.getValue(), new Findings().in(only.getKey()))
                        .filter(WeightsAtGate::areWeights)
                        .isPresent();
    }

    private static boolean areWeights(ReadFile file) {
        List<Defined> defined = file.definitions();
        return defined.size() == 1
                && defined.get(0).kind() == Defined.Kind.DECISION
                && defined.get(0).id().equals(WeightsRules.ID);
    }

    void check(ReadFile file, FileFindings findings) {
        file.decision().ifPresent(model -> WeightsRules.check(model, book.inForce(), findings));
    }

    /** Has what is being deployed counted from now on. */
    void publish(Submission submission) {
        submission
                .files()
                .forEach((name, bytes) -> ReadFile.of(name, bytes, new Findings().in(name))
                        .flatMap(ReadFile::decision)
                        .ifPresent(model -> book.keep(
                                MatchingWeights.of(WeightsRules.read(model), 0),
                                reason(submission.name()),
                                submission.author().name())));
    }

    private static String reason(String name) {
        String words = name.startsWith(NAME) ? name.substring(NAME.length()) : name;
        return words.substring(0, Math.min(words.length(), WeightsDesk.REASON_LENGTH_MAX));
    }
}
