package jom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jom.JomTest;
import jom.Together;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunitySummary;
import jom.platform.AuditVerification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Two import the same file of opportunities at the same moment. */
@JomTest
class SameOpportunitiesAtOnceTest {

    private static final int ROWS = ImportRun.PORTION + 10;
    private static final ImportOptions ALL = new ImportOptions(ImportMode.ALL_OR_NOTHING, false);

    private final ImportRun run;
    private final OpportunityRows.Source rows;
    private final Opportunities opportunities;
    private final OpportunityFiles files;
    private final AuditVerification verification;
    private final NetworkFixture network;
    private final String source = NetworkFixture.unique("at-once");

    private Path file;

    private PersonProfile integrator;

    @Autowired
    @SuppressWarnings("NullAway.Init") // signUp sets the rest for each test
    SameOpportunitiesAtOnceTest(
            ImportRun run,
            OpportunityRows.Source rows,
            Opportunities opportunities,
            OpportunityFiles files,
            AuditVerification verification,
            NetworkFixture network) {
        this.run = run;
        this.rows = rows;
        this.opportunities = opportunities;
        this.files = files;
        this.verification = verification;
        this.network = network;
    }

    @BeforeEach
    void signUp(@TempDir Path folder) {
        integrator = files.integrator(source, 1);
        file = OpportunityFiles.file(
                folder, 0, ROWS, number -> OpportunityFiles.row(source, number, "me0", "Title " + number));
    }

    @AfterEach
    void eachRowIsStoredOnce() {
        List<OpportunitySummary> kept = opportunities.mine(integrator.reader(), Optional.empty(), 200);
        assertThat(kept).hasSize(ROWS);
        kept.forEach(each -> assertThat(verification.faultIn(each.id().value())).isEmpty());
        assertThat(imported(rows.forReader(integrator.reader())).unchanged()).isEqualTo(ROWS);
    }

    /** Whoever loses may be told so, but neither fails. */
    @Test
    void oneOfThemStoresIt() throws Exception {
        Callable<ImportReport> once = () -> imported(rows.forReader(integrator.reader()));
        List<ImportReport> reports = Together.call(2, List.of(once, once));
        assertThat(reports)
                .filteredOn(report -> report.stored() && report.imported() == ROWS)
                .hasSize(1);
    }

    @Test
    void whoeverIsSecondFindsThemKnownAndNotDuplicates() {
        RowImport overtaken = new Overtaking(
                rows.forReader(integrator.reader()), key -> imported(rows.forReader(integrator.reader())), "0");
        ImportReport report = imported(overtaken);
        assertThat(report.refusals()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(ROWS);
    }

    private ImportReport imported(RowImport opportunities) {
        return network.as(integrator, () -> run.run(file, opportunities, ALL));
    }
}
