package jom.workflow.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;

/**
 * A refusal as the engine itself would report it, so that its REST interface answers 400 with the places per file and
 * Camunda Modeler shows the sentences.
 */
final class GateRefusal extends ParseException {

    private final transient List<ResourceReport> reports;

    GateRefusal(List<Finding> findings, Function<Finding, String> words) {
        super(message(findings, words), "", List.of(), List.of());
        Map<String, List<Problem>> byFile = new LinkedHashMap<>();
        findings.forEach(finding -> byFile.computeIfAbsent(finding.file(), any -> new ArrayList<>())
                .add(new Told(finding, sentence(finding, words))));
        reports = byFile.entrySet().stream()
                .<ResourceReport>map(file -> new Report(file.getKey(), file.getValue()))
                .toList();
    }

    @Override
    public List<ResourceReport> getResorceReports() {
        return reports;
    }

    private static String message(List<Finding> findings, Function<Finding, String> words) {
        StringBuilder message = new StringBuilder("Not deployed.");
        for (Finding finding : findings) {
            message.append("\n* ").append(sentence(finding, words));
            part(message, "resource", finding.file());
            part(message, "element", finding.element());
            if (finding.line() > 0) {
                part(message, "line", String.valueOf(finding.line()));
                part(message, "column", String.valueOf(finding.column()));
            }
        }
        return message.toString();
    }

    private static void part(StringBuilder message, String name, String value) {
        if (!value.isEmpty()) {
            message.append(" | ").append(name).append(' ').append(value);
        }
    }

    private static String sentence(Finding finding, Function<Finding, String> words) {
        return words.apply(finding) + " [" + finding.rule().code() + "]";
    }

    private record Report(String getResourceName, List<Problem> getErrors) implements ResourceReport {

        @Override
        public List<Problem> getWarnings() {
            return List.of();
        }
    }

    private record Told(Finding finding, String getMessage) implements Problem {

        @Override
        public int getLine() {
            return finding.line();
        }

        @Override
        public int getColumn() {
            return finding.column();
        }

        @Override
        public String getMainElementId() {
            return finding.element();
        }

        @Override
        public List<String> getElementIds() {
            return finding.element().isEmpty() ? List.of() : List.of(finding.element());
        }
    }
}
