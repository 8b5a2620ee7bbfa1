package jom.workflow.gate.dmn;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jom.matching.Criterion;
import jom.matching.MatchingWeights;
import jom.workflow.gate.FileFindings;
import jom.workflow.gate.Rule;
import jom.workflow.gate.read.XmlElement;
import jom.workflow.gate.read.XmlName;

/**
 * What the decision table of the matching weights has to look like beyond the rules of all tables: one row for a criterion
 * that there is, with whole points. So nothing else, neither region nor size, can ever be weighed, and reading the cells is
 * deciding.
 */
public final class WeightsRules {

    /** The id of the decision. */
    public static final String ID = "matchingWeights";

    private static final XmlName VERSION_TAG = new XmlName(Dmn.CAMUNDA, "versionTag");
    private static final String INPUT = "criterion";
    private static final String OUTPUT = "points";

    private final FileFindings findings;

    private WeightsRules(FileFindings findings) {
        this.findings = findings;
    }

    /**
     * Looks at a table and says all that is wrong with it.
     *
     * @param present what is in force: a table that names another version was made from an older one
     */
    public static void check(DmnModel model, MatchingWeights present, FileFindings findings) {
        WeightsRules rules = new WeightsRules(findings);
        model.decisions().stream()
                .flatMap(decision -> decision.children(Dmn.dmn("decisionTable")))
                .forEach(rules::table);
        MatchingWeights weights = MatchingWeights.of(read(model), 0);
        if (weights.fitMost() == 0) {
            findings.add(model.decisions().get(0), Rule.WEIGHTS_NOTHING);
        }
        tag(model)
                .filter(tag -> tag != present.version() && !weights.countsAs(present))
                .ifPresent(tag -> findings.add(
                        model.decisions().get(0),
                        Rule.WEIGHTS_STALE,
                        String.valueOf(tag),
                        String.valueOf(present.version())));
    }

    /** What a table says that is as it has to be; what else stands in it counts for nothing. */
    public static Map<Criterion, Integer> read(DmnModel model) {
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        rows(model.root())
                .forEach(row -> criterion(row)
                        .ifPresent(criterion -> points(row).ifPresent(most -> points.putIfAbsent(criterion, most))));
        return points;
    }

    private static Optional<Integer> tag(DmnModel model) {
        return model.decisions()
                .get(0)
                .attribute(VERSION_TAG)
                .filter(tag -> tag.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    private static List<XmlElement> rows(XmlElement root) {
        return root.all().filter(element -> Dmn.is(element, "rule")).toList();
    }

    private void table(XmlElement table) {
        boolean hasShape = table.attribute("hitPolicy").orElse("UNIQUE").equals("UNIQUE")
                && inputs(table).equals(List.of(INPUT))
                && outputs(table).equals(List.of(OUTPUT));
        if (!hasShape) {
            findings.add(table, Rule.WEIGHTS_SHAPE, INPUT, OUTPUT);
        }
        Map<Criterion, XmlElement> seen = new EnumMap<>(Criterion.class);
        for (XmlElement row : rows(table)) {
            Optional<Criterion> criterion = criterion(row);
            if (criterion.isEmpty() || seen.put(criterion.get(), row) != null) {
                findings.add(row, Rule.WEIGHTS_CRITERION, text(row, "inputEntry"), criteria());
            }
            if (points(row).isEmpty()) {
                findings.add(
                        row, Rule.WEIGHTS_POINTS, text(row, "outputEntry"), String.valueOf(MatchingWeights.POINTS_MAX));
            }
        }
    }

    private static List<String> inputs(XmlElement table) {
        return table.children(Dmn.dmn("input"))
                .map(input -> input.child(Dmn.dmn("inputExpression"))
                        .map(expression -> text(expression, "text"))
                        .orElse(""))
                .toList();
    }

    private static List<String> outputs(XmlElement table) {
        return table.children(Dmn.dmn("output"))
                .map(output -> output.attribute("name").orElse(""))
                .toList();
    }

    private static Optional<Criterion> criterion(XmlElement row) {
        String wanted = text(row, "inputEntry");
        return Arrays.stream(Criterion.values())
                .filter(criterion -> wanted.equals("\"" + criterion.key() + "\""))
                .findFirst();
    }

    private static Optional<Integer> points(XmlElement row) {
        return Optional.of(text(row, "outputEntry"))
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(points -> points <= MatchingWeights.POINTS_MAX);
    }

    /** The text of an element itself, or of the first cell of a kind in a row. */
    private static String text(XmlElement around, String child) {
        return around.all()
                .filter(element -> Dmn.is(element, child))
                .findFirst()
                .flatMap(cell -> cell.all().filter(each -> Dmn.is(each, "text")).findFirst())
                .map(text -> text.text().strip())
                .orElse("");
    }

    private static String criteria() {
        return Arrays.stream(Criterion.values()).map(Criterion::key).collect(Collectors.joining(", "));
    }
}
