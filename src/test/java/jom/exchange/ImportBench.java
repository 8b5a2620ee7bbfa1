package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.JomApplication;
import jom.StatementCounter;
import jom.StatementCounter.Count;
import jom.TestDatabase;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationRegistry;
import jom.network.OrganisationsInBulk;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.merging.ToldBySources;
import jom.workflow.bench.BenchDatabase;
import jom.workflow.bench.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Measures imports: how long files take, what a row costs the database and the memory, and how much looking rows up
 * together saves against looking each up by itself, in turn. Not among the benchmarks that run unasked.
 */
@Tag("bench")
@SpringBootTest(
        classes = JomApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jom.test.coverage=false", "logging.level.root=warn"})
@ActiveProfiles(resolver = TestDatabase.class)
@ContextConfiguration(initializers = {TestDatabase.class, BenchDatabase.class})
class ImportBench {

    /** As many as there are vendors on the largest list at hand. */
    private static final int ROWS = Integer.getInteger("bench.importRows", 16_592);

    private static final int RACE_ROWS = Integer.getInteger("bench.importRaceRows", 1_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final double NANOS_PER_MILLI = 1e6;
    private static final ImportOptions ALL = new ImportOptions(ImportMode.ALL_OR_NOTHING, false);
    private static final ImportOptions GOOD_ROWS = new ImportOptions(ImportMode.GOOD_ROWS, false);

    private final ImportRun run;
    private final NetworkFixture network;
    private final StatementCounter counter;
    private final List<String> lines = new ArrayList<>();
    private final Kind organisations;
    private final Kind opportunities;
    private int next;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before the test
    private Path folder;

    /** What is imported, by whom. */
    private record Kind(
            String name, PersonProfile reader, Supplier<RowImport> rows, String header, IntFunction<String> row) {}

    @Autowired
    ImportBench(
            ImportRun run,
            NetworkFixture network,
            StatementCounter counter,
            OrganisationsInBulk bulk,
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            ToldBySources sources,
            OpportunityRows.Source source,
            OpportunityFiles files) {
        this.run = run;
        this.network = network;
        this.counter = counter;
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        organisations = new Kind(
                "organisations",
                administrator,
                () -> new OrganisationRows(bulk, registry, directory, sources, administrator.reader()),
                "keySource,key,name,home,partnerTypes,capabilities\n",
                number -> "bench," + number + ",Partner " + number + ",DE,reseller,hosting\n");
        PersonProfile integrator = files.integrator("bench", 10);
        opportunities = new Kind(
                "opportunities",
                integrator,
                () -> source.forReader(integrator.reader()),
                OpportunityFiles.HEADER,
                number -> OpportunityFiles.row("bench", number, "me" + number % 10, "Title " + number));
    }

    @Test
    void measures() throws IOException {
        say("## Imports on " + BenchDatabase.name());
        for (Kind kind : List.of(organisations, opportunities)) {
            millis(kind, file(kind, RACE_ROWS), kind.rows().get(), GOOD_ROWS); // lets the JVM compile
            counts(kind);
            race(kind);
            whole(kind, ALL);
            whole(kind, GOOD_ROWS);
        }
        Files.createDirectories(BenchDatabase.FOLDER);
        Files.write(BenchDatabase.FOLDER.resolve("imports-" + BenchDatabase.name() + ".md"), lines);
    }

    /** At once, since all of it takes long. */
    @SuppressWarnings("SystemOut") // whoever runs a benchmark wants to see it
    private void say(String line) {
        System.out.println(line);
        lines.add(line);
    }

    private void counts(Kind kind) throws IOException {
        Path file = file(kind, RACE_ROWS);
        Count fresh = counter.during(() -> imported(kind, file, kind.rows().get(), GOOD_ROWS));
        Count again = counter.during(() -> imported(kind, file, kind.rows().get(), GOOD_ROWS));
        say("%s: a new row %s; a known row %s".formatted(kind.name(), each(fresh), each(again)));
    }

    private static String each(Count count) {
        double rows = RACE_ROWS;
        return "%.2f trips, %.2f statements, %.2f writes"
                .formatted(count.trips() / rows, count.statements() / rows, count.writes() / rows);
    }

    /** New rows and the same again, by the portion and one by one, each first in every other round. */
    private void race(Kind kind) throws IOException {
        List<Figures> figures = List.of(new Figures(), new Figures(), new Figures(), new Figures());
        for (int round = 0; round < ROUNDS; round++) {
            for (int turn = 0; turn < 2; turn++) {
                int way = (round + turn) % 2;
                Path file = file(kind, RACE_ROWS);
                Supplier<RowImport> rows =
                        way == 0 ? kind.rows() : () -> new RowByRow(kind.rows().get());
                figures.get(way).add(millis(kind, file, rows.get(), GOOD_ROWS) / RACE_ROWS);
                figures.get(way + 2).add(millis(kind, file, rows.get(), GOOD_ROWS) / RACE_ROWS);
            }
        }
        say(kind.name() + ", new: " + compared(figures.get(0), figures.get(1)));
        say(kind.name() + ", known: " + compared(figures.get(2), figures.get(3)));
    }

    private static String compared(Figures portions, Figures single) {
        Figures ratios = portions.ratiosTo(single);
        return "%.3f ms a row by the portion, %.3f one by one; ratio %.2f (%.2f to %.2f) in %d rounds of %d rows"
                .formatted(
                        portions.median(),
                        single.median(),
                        ratios.median(),
                        ratios.percentile(0),
                        ratios.percentile(100),
                        ROUNDS,
                        RACE_ROWS);
    }

    private void whole(Kind kind, ImportOptions options) throws IOException {
        Path file = file(kind, ROWS);
        for (String state : List.of("new", "known")) {
            HeapWatch watched = new HeapWatch(kind.rows().get(), ROWS);
            double millis = millis(kind, file, watched, options) - watched.nanos() / NANOS_PER_MILLI;
            say("%d %s, %s, %s: %.1f s, %.3f ms a row, %d bytes a row kept on the way"
                    .formatted(
                            ROWS,
                            kind.name(),
                            state,
                            options.mode().key(),
                            millis / 1_000,
                            millis / ROWS,
                            watched.bytesPerRow()));
        }
    }

    private double millis(Kind kind, Path file, RowImport rows, ImportOptions options) {
        long start = System.nanoTime();
        imported(kind, file, rows, options);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private void imported(Kind kind, Path file, RowImport rows, ImportOptions options) {
        ImportReport report = network.as(kind.reader(), () -> run.run(file, rows, options));
        assertThat(report.refusals()).isEmpty();
        assertThat(report.stored()).isTrue();
    }

    private Path file(Kind kind, int rows) throws IOException {
        String text = IntStream.range(next, next + rows).mapToObj(kind.row()).collect(Collectors.joining());
        next += rows;
        return Files.writeString(Files.createTempFile(folder, "rows", ".csv"), kind.header() + text, UTF_8);
    }
}
