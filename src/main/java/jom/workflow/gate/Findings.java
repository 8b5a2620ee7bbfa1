package jom.workflow.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything found in one deployment, up to a number that somebody can read. */
public final class Findings {

    static final int KEPT_MAX = 200;

    private static final Comparator<Finding> READING_ORDER =
            Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparingInt(Finding::column);

    private final List<Finding> found = new ArrayList<>();

    /** Those of one file. */
    public FileFindings in(String file) {
        return new FileFindings(this, file);
    }

    /** About the deployment as a whole. */
    void whole(Rule rule, String... facts) {
        add(new Finding("", "", 0, 0, rule, List.of(facts)));
    }

    void add(Finding finding) {
        if (found.size() < KEPT_MAX) {
            found.add(finding);
        }
    }

    /** By file and place. */
    List<Finding> list() {
        return found.stream().distinct().sorted(READING_ORDER).toList();
    }
}
