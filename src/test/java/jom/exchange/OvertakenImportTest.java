package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.JomTest;
import jom.PlantedDeadlocks;
import jom.network.ExternalKey;
import jom.network.Merged;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.network.OrganisationsInBulk;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.merging.ToldBySources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody else writes the same at the same moment, in transactions of their own that commit first. */
@JomTest
class OvertakenImportTest {

    private static final ImportOptions ALL = new ImportOptions(ImportMode.ALL_OR_NOTHING, false);
    private static final ImportOptions GOOD_ROWS = new ImportOptions(ImportMode.GOOD_ROWS, false);
    private static final ImportOptions DRY_RUN = new ImportOptions(ImportMode.ALL_OR_NOTHING, true);

    private final ImportRun run;
    private final OrganisationsInBulk bulk;
    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final ToldBySources sources;
    private final NetworkFixture network;
    private final PlantedDeadlocks deadlocks;
    private final String source = NetworkFixture.unique("overtaken");

    private Path folder;

    private PersonProfile administrator;

    @Autowired
    @SuppressWarnings("NullAway.Init") // signUp sets the rest for each test
    OvertakenImportTest(
            ImportRun run,
            OrganisationsInBulk bulk,
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            ToldBySources sources,
            NetworkFixture network,
            PlantedDeadlocks deadlocks) {
        this.run = run;
        this.bulk = bulk;
        this.registry = registry;
        this.directory = directory;
        this.sources = sources;
        this.network = network;
        this.deadlocks = deadlocks;
    }

    @BeforeEach
    void signUp(@TempDir Path empty) {
        folder = empty;
        administrator = network.person(Role.ADMINISTRATOR);
    }

    @AfterEach
    void clear() {
        deadlocks.clear();
    }

    @Test
    void aFileIsTriedAgainAndSeesWhatOthersDid() throws IOException {
        ImportReport report = imported(ALL, "2");
        assertThat(report.stored()).isTrue();
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(organisation("2").orElseThrow().name()).isEqualTo("Row 2");
    }

    @Test
    void aRowOvertakenTwiceIsALineOfTheReportAndNothingIsStored() throws IOException {
        ImportReport report = imported(ALL, "2", "3");
        assertThat(report.stored()).isFalse();
        assertThat(report.rows()).isEqualTo(4);
        assertChangedMeanwhile(report, 4);
        assertThat(organisation("1")).isEmpty();
        assertThat(organisation("2").orElseThrow().name()).isEqualTo("Faster 2");
        assertThat(organisation("3").orElseThrow().name()).isEqualTo("Faster 3");
        assertThat(organisation("4")).isEmpty();
        assertThat(imported(ALL).stored()).isTrue();
        assertThat(organisation("4")).isPresent();
    }

    @Test
    void aDryRunTellsItToo() throws IOException {
        assertChangedMeanwhile(imported(DRY_RUN, "2", "3"), 4);
    }

    @Test
    void onlyTheRowIsRefusedWhereGoodRowsAreStored() throws IOException {
        ImportReport report = imported(GOOD_ROWS, "2", "3");
        assertThat(report.stored()).isTrue();
        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.updated()).isEqualTo(1);
        assertChangedMeanwhile(report, 4);
        assertThat(organisation("4")).isPresent();
    }

    @Test
    void deadlocksOfEveryTryAreALineOfTheReport() throws IOException {
        deadlocks.plant(2, "insert into organisation ");
        ImportReport report = imported(ALL);
        assertThat(deadlocks.clear()).isZero();
        assertChangedMeanwhile(report, 2);
        assertThat(report.stored()).isFalse();
        assertThat(organisation("1")).isEmpty();
    }

    private static void assertChangedMeanwhile(ImportReport report, long line) {
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.refusals()).extracting(ImportReport.Refusal::line).containsExactly(line);
        assertThat(report.refusals())
                .extracting(ImportReport.Refusal::code)
                .containsExactly("exchange.changedMeanwhile");
    }

    /** Rows of four organisations, of which somebody else registers these, each just after it was looked up in vain. */
    private ImportReport imported(ImportOptions options, String... faster) throws IOException {
        String rows = IntStream.rangeClosed(1, 4)
                .mapToObj(key -> source + "," + key + ",Row " + key + ",DE,reseller\n")
                .collect(Collectors.joining());
        Path file = Files.createTempFile(folder, "organisations", ".csv");
        Files.writeString(file, "keySource,key,name,home,partnerTypes\n" + rows, UTF_8);
        RowImport organisations = new OrganisationRows(bulk, registry, directory, sources, administrator.reader());
        return network.as(
                administrator, () -> run.run(file, new Overtaking(organisations, this::registered, faster), options));
    }

    private Merged registered(String key) {
        return network.as(
                administrator,
                () -> registry.registerOrUpdateByKey(
                        new ExternalKey(source, key), NetworkFixture.details("Faster " + key, "reseller")));
    }

    private Optional<OrganisationProfile> organisation(String key) {
        return directory.byKey(new ExternalKey(source, key));
    }
}
