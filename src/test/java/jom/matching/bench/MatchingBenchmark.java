package jom.matching.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.matching.index.Listing;
import jom.matching.index.OrganisationIndex;
import jom.matching.index.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures how fast candidates and teams are found, beside a Lucene index and well-indexed SQL on MySQL that answer the
 * same questions in turn with it. Needs no application. Prints a table and never fails for a goal that is not reached:
 * times are of one machine.
 */
@Tag("bench")
class MatchingBenchmark {

    private static final int TOP = 20;
    private static final int UPDATES = 1_000;

    /** What can be measured. */
    private enum Part {
        CANDIDATES,
        LUCENE,
        SQL,
        TEAMS
    }

    private final Set<Part> parts = Arrays.stream(System.getProperty("bench.matching", "candidates,lucene,sql,teams")
                    .split(",", -1))
            .map(part -> Part.valueOf(part.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    private final int questions = Integer.getInteger("bench.questions", 2_000);
    private final MatchingReport report = new MatchingReport();

    @Test
    void measures() throws IOException, SQLException {
        if ("mysql".equals(System.getProperty("jom.test.database"))) {
            return; // the run without asks MySQL, too
        }
        for (String size : System.getProperty("bench.organisations", "10000,100000,1000000")
                .split(",", -1)) {
            measureCandidates(Integer.parseInt(size));
        }
        if (parts.contains(Part.TEAMS)) {
            TeamBench.measure(report);
        }
        report.publish();
    }

    private List<Question> questions() {
        SyntheticNetwork asked = new SyntheticNetwork(2);
        return IntStream.range(0, questions).mapToObj(any -> asked.question()).toList();
    }

    private void measureCandidates(int organisations) throws IOException, SQLException {
        if (!parts.contains(Part.CANDIDATES)) {
            return;
        }
        String of = String.format(Locale.ROOT, "%,d organisations: ", organisations);
        OrganisationIndex index = built(organisations, of);
        List<Question> asked = questions();
        report.add(of + "top 20", "us", Laps.of(asked, question -> index.top(question, TOP)));
        SyntheticNetwork changes = new SyntheticNetwork(3);
        List<List<Listing>> changed = IntStream.range(0, UPDATES)
                .mapToObj(number -> List.of(changes.organisation((number * 7_919) % organisations)))
                .toList();
        report.add(of + "one changed", "us", Laps.of(changed, index::put));
        if (parts.contains(Part.LUCENE)) {
            try (LuceneCandidates lucene = LuceneCandidates.of(new SyntheticNetwork(1), organisations)) {
                report.add(of + "top 20, Lucene", "us", Laps.of(asked, question -> lucene.top(question, TOP)));
            }
        }
        if (parts.contains(Part.SQL) && System.getenv("JOM_MYSQL_URL") != null) {
            try (SqlCandidates sql = SqlCandidates.of(new SyntheticNetwork(1), organisations)) {
                List<Question> some = asked.subList(0, Math.min(asked.size(), organisations > 100_000 ? 100 : 400));
                report.add(of + "top 20, MySQL", "us", Laps.of(some, question -> sql.top(question, TOP)));
            }
        }
    }

    private OrganisationIndex built(int organisations, String of) {
        SyntheticNetwork network = new SyntheticNetwork(1);
        OrganisationIndex.Building building = new OrganisationIndex.Building();
        long before = used();
        long spent = 0;
        for (int number = 0; number < organisations; number++) {
            Listing listing = network.organisation(number);
            long start = System.nanoTime();
            building.add(listing);
            spent += System.nanoTime() - start;
        }
        OrganisationIndex index = building.done();
        report.add(of + "index built", "ms", spent / 1_000_000);
        report.add(of + "bytes for each", "bytes", (used() - before) / organisations);
        return index;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
