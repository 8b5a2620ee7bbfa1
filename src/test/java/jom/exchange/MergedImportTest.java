package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jom.JomTest;
import jom.network.Capability;
import jom.network.ExternalKey;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.connections.OrganisationPair;
import jom.network.merging.OrganisationMerging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestConstructor;

/** Two files that each tell of one organisation, which was merged. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MergedImportTest {

    private static final ImportOptions GOOD_ROWS = new ImportOptions(ImportMode.GOOD_ROWS, false);
    private static final String HEADER =
            "keySource,key,name,home,partnerTypes,registrationNumber,webDomain,capabilities\n";

    private final OrganisationImport imports;
    private final OrganisationDirectory directory;
    private final OrganisationMerging merging;
    private final NetworkFixture network;
    private final String one = NetworkFixture.unique("one");
    private final String other = NetworkFixture.unique("other");
    private final PersonProfile administrator;
    private OrganisationId stays;
    private OrganisationId goes;

    @TempDir
    @SuppressWarnings("NullAway.Init") // made before each test
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    MergedImportTest(
            OrganisationImport imports,
            OrganisationDirectory directory,
            OrganisationMerging merging,
            NetworkFixture network) {
        this.imports = imports;
        this.directory = directory;
        this.merging = merging;
        this.network = network;
        this.administrator = network.person(Role.ADMINISTRATOR);
    }

    @BeforeEach
    void givenOneOrganisationFromTwoFiles() throws IOException {
        imported(fromOne("Acme", "erp"));
        imported(fromOther("ACME Corp.", "hosting;crm"));
        stays = byKey(one).id();
        goes = byKey(other).id();
        merging.merge(OrganisationPair.of(stays, goes), stays, "Same number");
    }

    private String fromOne(String name, String capabilities) {
        return one + ",1," + name + ",DE,reseller,HRB 1,acme.example," + capabilities + "\n";
    }

    private String fromOther(String name, String capabilities) {
        return other + ",A-1," + name + ",DE,hosting-provider,HRB1,www.acme.example," + capabilities + "\n";
    }

    private ImportReport imported(String... rows) throws IOException {
        Path file = Files.createTempFile(folder, "organisations", ".csv");
        Files.writeString(file, HEADER + String.join("", rows), UTF_8);
        return network.as(administrator, () -> imports.run(file, administrator.reader(), GOOD_ROWS));
    }

    private OrganisationProfile byKey(String source) {
        String key = source.equals(one) ? "1" : "A-1";
        return directory.byKey(new ExternalKey(source, key)).orElseThrow();
    }

    @Test
    void changeNothingWhenTheyComeAgainInWhateverOrder() throws IOException {
        OrganisationProfile before = directory.get(stays);
        assertThat(imported(fromOther("ACME Corp.", "hosting;crm"), fromOne("Acme", "erp"))
                        .unchanged())
                .isEqualTo(2);
        assertThat(imported(fromOne("Acme", "erp")).unchanged()).isEqualTo(1);
        assertThat(directory.get(stays)).isEqualTo(before);
        assertThat(byKey(other).id()).isEqualTo(byKey(one).id()).isEqualTo(stays);
    }

    @Test
    void changeWhatTheyTellOtherwiseThanLastTimeAndNothingElse() throws IOException {
        assertThat(imported(fromOther("ACME Inc.", "crm;analytics")).updated()).isEqualTo(1);
        OrganisationProfile changed = directory.get(stays);
        assertThat(changed.name()).isEqualTo("ACME Inc.");
        assertThat(changed.details().legalEntity().registrationNumber())
                .as("told by the other file alone")
                .isEqualTo("HRB 1");
        assertThat(changed.details().offering().capabilities())
                .containsExactlyInAnyOrder(new Capability("erp"), new Capability("crm"), new Capability("analytics"));
        assertThat(imported(fromOther("ACME Inc.", "crm;analytics")).unchanged())
                .isEqualTo(1);
        assertThat(imported(fromOne("Acme", "erp")).unchanged())
                .as("that file has told nothing new")
                .isEqualTo(1);
        assertThat(directory.get(stays).name()).isEqualTo("ACME Inc.");
    }

    @Test
    void areTwoAgainForTheirFilesWhenTheMergingIsTakenBack() throws IOException {
        merging.takeBack(OrganisationPair.of(stays, goes));
        assertThat(imported(fromOther("ACME Corp.", "hosting;crm"), fromOne("Acme", "erp"))
                        .unchanged())
                .isEqualTo(2);
        assertThat(byKey(other).id()).isEqualTo(goes);
        assertThat(imported(fromOther("Other", "crm")).updated()).isEqualTo(1);
        assertThat(directory.get(stays).name()).isEqualTo("Acme");
        assertThat(directory.get(goes).name()).isEqualTo("Other");
    }
}
