package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.JomTest;
import jom.StatementCounter;
import jom.StatementCounter.Count;
import jom.network.ExternalKey;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.platform.AuditTrail;
import jom.platform.AuditVerification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What a row costs the database, and that working in portions loses or mixes up none. */
@JomTest
class ImportBudgetTest {

    private static final int ROWS = 500;
    private static final ImportOptions GOOD_ROWS = new ImportOptions(ImportMode.GOOD_ROWS, false);
    private static final ImportOptions ALL = new ImportOptions(ImportMode.ALL_OR_NOTHING, false);

    private final OrganisationImport imports;
    private final ImportRun run;
    private final NetworkFixture network;
    private final OrganisationDirectory directory;
    private final AuditTrail audit;
    private final AuditVerification verification;
    private final StatementCounter counter;
    private final String source = NetworkFixture.unique("budget");

    private Path folder;

    private PersonProfile administrator;

    @Autowired
    ImportBudgetTest(
            OrganisationImport imports,
            ImportRun run,
            NetworkFixture network,
            OrganisationDirectory directory,
            AuditTrail audit,
            AuditVerification verification,
            StatementCounter counter) {
        this.imports = imports;
        this.run = run;
        this.network = network;
        this.directory = directory;
        this.audit = audit;
        this.verification = verification;
        this.counter = counter;
    }

    @BeforeEach
    void signUp(@TempDir Path empty) {
        folder = empty;
        administrator = network.person(Role.ADMINISTRATOR);
    }

    @Test
    void aNewRowStaysInItsBudget() {
        run(rows(0, 1), GOOD_ROWS); // fills what is remembered for a while
        Count count = counter.during(() ->
                assertThat(run(rows(1, ROWS), GOOD_ROWS).imported()).isEqualTo(ROWS));
        assertThat(count.trips()).as("statements, a batch being one").isLessThanOrEqualTo(ROWS / 4);
        assertThat(count.commits()).isLessThanOrEqualTo(ROWS / 20);
        assertThat(count.writes()).as("organisation, type, capability, audit").isEqualTo(ROWS * 4L);
        for (int number : new int[] {1, ImportRun.PORTION, ImportRun.PORTION + 1, ROWS}) {
            assertThat(audit.entries(id(number).value())).hasSize(1);
            assertThat(verification.faultIn(id(number).value())).isEmpty();
        }
    }

    @Test
    void theSameFileAgainWritesNothing() {
        String file = rows(0, ROWS);
        run(file, ALL);
        for (ImportOptions options : new ImportOptions[] {GOOD_ROWS, ALL}) {
            Count count = counter.during(
                    () -> assertThat(run(file, options).unchanged()).isEqualTo(ROWS));
            assertThat(count.writes()).isZero();
            assertThat(count.trips()).isLessThanOrEqualTo(ROWS / 4);
        }
    }

    @Test
    void takesARowThatComesTwiceInAPortionAsChange() {
        String file = row(1, "One", "reseller") + row(1, "Uno", "reseller") + row(1, "Uno", "reseller");
        for (ImportOptions options : new ImportOptions[] {GOOD_ROWS, ALL}) {
            ImportReport report = run(file, options);
            assertThat(report.rows()).isEqualTo(3);
            assertThat(report.refused()).isZero();
        }
        assertThat(directory.byKey(key(1)).orElseThrow().name()).isEqualTo("Uno");
        assertThat(verification.faultIn(id(1).value())).isEmpty();
    }

    @Test
    void refusesOnlyTheBadRowsOfAPortion() {
        ImportReport report = run(rows(0, 60) + row(60, "Bad", "magician") + rows(61, 20), GOOD_ROWS);
        assertThat(report.imported()).isEqualTo(80);
        assertThat(report.refusals()).extracting(ImportReport.Refusal::line).containsExactly(62L);
        assertThat(directory.byKey(key(60))).isEmpty();
        assertThat(directory.byKey(key(61))).isPresent();
    }

    /** MySQL takes a letter with its accent and the two apart for the same key, H2 does not; neither fails. */
    @Test
    void takesKeysThatTheDatabaseCallsEqual() {
        String file = source + ",\u00E9,One,DE,reseller,\n" + source + ",e\u0301,One,DE,reseller,\n";
        for (ImportOptions options : new ImportOptions[] {GOOD_ROWS, ALL}) {
            ImportReport report = run(file, options);
            assertThat(report.refused()).isZero();
            assertThat(report.imported() + report.unchanged()).isEqualTo(2);
        }
        assertThat(directory.byKey(new ExternalKey(source, "e\u0301"))).isPresent();
    }

    @Test
    void triesRowsOneByOneWhenTheyCannotBeWrittenTogether() throws IOException {
        Path file = Files.writeString(folder.resolve("overtaken.csv"), "key\n1\n2\novertaken\n4\n", UTF_8);
        ImportReport report = run.run(file, new Overtaken(), GOOD_ROWS);
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.refusals()).extracting(ImportReport.Refusal::line).containsExactly(4L);
        assertThat(report.refusals())
                .extracting(ImportReport.Refusal::code)
                .containsExactly("exchange.changedMeanwhile");
    }

    /** Rows of which one was written by somebody else since they were looked up. */
    private static final class Overtaken implements RowImport {

        @Override
        public Columns columns() {
            return new Columns(List.of("key"), List.of());
        }

        @Override
        public void prepare(List<CsvRow> rows) {}

        @Override
        public Outcome take(CsvRow row) {
            if (row.text("key").equals("overtaken")) {
                throw new DataIntegrityViolationException("taken by somebody else");
            }
            return Outcome.IMPORTED;
        }
    }

    private ImportReport run(String rows, ImportOptions options) {
        try {
            Path file = Files.createTempFile(folder, "rows", ".csv");
            Files.writeString(file, "keySource,key,name,home,partnerTypes,capabilities\n" + rows, UTF_8);
            return network.as(administrator, () -> imports.run(file, administrator.reader(), options));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String rows(int first, int number) {
        return IntStream.range(first, first + number)
                .mapToObj(each -> row(each, "Partner " + each, "reseller"))
                .collect(Collectors.joining());
    }

    private String row(int number, String name, String type) {
        return source + "," + number + "," + name + ",DE," + type + ",hosting\n";
    }

    private ExternalKey key(int number) {
        return new ExternalKey(source, Integer.toString(number));
    }

    private OrganisationId id(int number) {
        return directory.byKey(key(number)).orElseThrow().id();
    }
}
