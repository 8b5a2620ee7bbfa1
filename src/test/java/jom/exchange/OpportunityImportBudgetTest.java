package jom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.IntFunction;
import jom.JomTest;
import jom.StatementCounter;
import jom.StatementCounter.Count;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What a row that tells an opportunity costs the database, the process that it starts included. */
@JomTest
class OpportunityImportBudgetTest {

    private static final int ROWS = 2 * ImportRun.PORTION;
    /** The process that starts with each is most of it; looking up row by row would be one more. */
    private static final int TRIPS_MAX = 23;

    private static final int ORIGINATORS = 10;
    private static final ImportOptions GOOD_ROWS = new ImportOptions(ImportMode.GOOD_ROWS, false);
    private static final ImportOptions ALL = new ImportOptions(ImportMode.ALL_OR_NOTHING, false);

    private final OpportunityImport imports;
    private final OpportunityFiles files;
    private final NetworkFixture network;
    private final StatementCounter counter;
    private final String source = NetworkFixture.unique("budget");

    private Path folder;

    private PersonProfile integrator;

    @Autowired
    @SuppressWarnings("NullAway.Init") // signUp sets the rest for each test
    OpportunityImportBudgetTest(
            OpportunityImport imports, OpportunityFiles files, NetworkFixture network, StatementCounter counter) {
        this.imports = imports;
        this.files = files;
        this.network = network;
        this.counter = counter;
    }

    @BeforeEach
    void signUp(@TempDir Path empty) {
        folder = empty;
        integrator = files.integrator(source, ORIGINATORS);
    }

    @Test
    void aNewRowStaysInItsBudget() {
        run(file(0, 1, this::row), GOOD_ROWS); // fills what is remembered for a while
        Path file = file(1, ROWS, this::row);
        Count count =
                counter.during(() -> assertThat(run(file, GOOD_ROWS).imported()).isEqualTo(ROWS));
        assertThat(count.trips()).as("statements, a batch being one").isLessThanOrEqualTo(TRIPS_MAX * ROWS);
        assertThat(count.commits()).isLessThanOrEqualTo(ROWS / 20);
    }

    /** Keys and originators are looked up by the portion, the originators once. */
    @Test
    void theSameFileAgainWritesNothing() {
        Path file = file(0, ROWS, this::row);
        run(file, ALL);
        for (ImportOptions options : new ImportOptions[] {GOOD_ROWS, ALL}) {
            Count count = counter.during(
                    () -> assertThat(run(file, options).unchanged()).isEqualTo(ROWS));
            assertThat(count.writes()).isZero();
            assertThat(count.trips()).isLessThanOrEqualTo(3 + ROWS / ImportRun.PORTION);
        }
    }

    @Test
    void takesARowThatComesAgainInAPortionForTheSameOpportunity() {
        Path file = OpportunityFiles.file(folder, titled("One") + titled("Uno") + titled("Uno") + titled("One"));
        for (ImportOptions options : new ImportOptions[] {ALL, GOOD_ROWS}) {
            ImportReport report = run(file, options);
            assertThat(report.refused()).isZero();
            assertThat(report.updated()).isEqualTo(2);
        }
    }

    private String titled(String title) {
        return OpportunityFiles.row(source, 1, "me0", title);
    }

    private String row(int number) {
        return OpportunityFiles.row(source, number, "me" + number % ORIGINATORS, "Title " + number);
    }

    private Path file(int from, int number, IntFunction<String> row) {
        return OpportunityFiles.file(folder, from, number, row);
    }

    private ImportReport run(Path file, ImportOptions options) {
        return network.as(integrator, () -> imports.run(file, integrator.reader(), options));
    }
}
