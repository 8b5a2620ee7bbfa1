package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.JomTest;
import jom.network.Capability;
import jom.network.ExternalKey;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationProfile;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SignedInPerson;
import jom.platform.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JomTest
class OrganisationImportTest {

    private static final String IMPORTS = "/api/v1/imports/organisations";
    private static final String HEADER = "keySource,key,name,home,partnerTypes,capabilities\n";

    private final MockMvc http;
    private final NetworkFixture network;
    private final OrganisationDirectory directory;
    private final AuditTrail audit;
    private final String source = NetworkFixture.unique("file");
    private PersonProfile administrator;

    @Autowired
    OrganisationImportTest(MockMvc http, NetworkFixture network, OrganisationDirectory directory, AuditTrail audit) {
        this.http = http;
        this.network = network;
        this.directory = directory;
        this.audit = audit;
    }

    @BeforeEach
    void signUp() {
        administrator = network.person(Role.ADMINISTRATOR);
    }

    @Test
    void importsRowsAndTellsWhatItDid() throws Exception {
        send(
                        administrator,
                        file(
                                row("1", "\"Äpfel & Söhne, Ltd.\"", "reseller"),
                                row("2", "Two", "reseller;hosting-provider")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stored").value(true))
                .andExpect(jsonPath("$.mode").value("all-or-nothing"))
                .andExpect(jsonPath("$.rows").value(2))
                .andExpect(jsonPath("$.imported").value(2))
                .andExpect(jsonPath("$.refused").value(0));
        assertThat(imported("1").name()).isEqualTo("Äpfel & Söhne, Ltd.");
        assertThat(imported("1").details().legalEntity().name()).isEqualTo("Äpfel & Söhne, Ltd.");
        assertThat(imported("2").details().offering().capabilities()).containsExactly(new Capability("hosting"));
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() throws Exception {
        String file = file(row("1", "One", "reseller"), row("2", "Two", "reseller"));
        send(administrator, file).andExpect(jsonPath("$.imported").value(2));
        OrganisationProfile before = imported("1");
        send(administrator, file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unchanged").value(2))
                .andExpect(jsonPath("$.imported").value(0));
        assertThat(imported("1")).isEqualTo(before);
        assertThat(audit.entries(before.id().value())).hasSize(1);
    }

    @Test
    void changesWhatTheFileTellsAnew() throws Exception {
        send(administrator, file(row("1", "One", "reseller")));
        send(administrator, file(row("1", "Uno", "reseller")))
                .andExpect(jsonPath("$.updated").value(1));
        assertThat(imported("1").name()).isEqualTo("Uno");
        assertThat(audit.entries(imported("1").id().value())).hasSize(2);
    }

    @Test
    void storesNothingWhenOneRowIsBad() throws Exception {
        send(administrator, file(row("1", "One", "reseller"), row("2", "Two", "magician"), row("3", "", "reseller")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:exchange.rowsRefused"))
                .andExpect(jsonPath("$.report.stored").value(false))
                .andExpect(jsonPath("$.report.refused").value(2))
                .andExpect(jsonPath("$.report.refusals[0].line").value(3))
                .andExpect(jsonPath("$.report.refusals[0].code").value("network.unknownTerm"))
                .andExpect(jsonPath("$.report.refusals[1].line").value(4))
                .andExpect(jsonPath("$.report.refusals[1].column").value("name"))
                .andExpect(jsonPath("$.report.refusals[1].code").value("exchange.cellMissing"));
        assertThat(directory.byKey(new ExternalKey(source, "1"))).isEmpty();
    }

    @Test
    void storesTheGoodRowsWhenAskedTo() throws Exception {
        String file = file(row("1", "One", "reseller"), row("2", "Two", "magician"), row("3", "Three", "reseller"));
        send(administrator, file, "good-rows", false)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stored").value(true))
                .andExpect(jsonPath("$.imported").value(2))
                .andExpect(jsonPath("$.refused").value(1))
                .andExpect(jsonPath("$.refusals[0].line").value(3));
        assertThat(directory.byKey(new ExternalKey(source, "2"))).isEmpty();
        assertThat(imported("3").name()).isEqualTo("Three");
    }

    @Test
    void keepsNothingOfADryRun() throws Exception {
        String file = file(row("1", "One", "reseller"), row("1", "One", "reseller"), row("2", "Two", "magician"));
        for (String mode : Set.of("all-or-nothing", "good-rows")) {
            send(administrator, file, mode, true)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.stored").value(false))
                    .andExpect(jsonPath("$.imported").value(1))
                    .andExpect(jsonPath("$.unchanged").value(1))
                    .andExpect(jsonPath("$.refused").value(1));
        }
        assertThat(directory.byKey(new ExternalKey(source, "1"))).isEmpty();
    }

    @Test
    void refusesRowsByTheirReason() throws Exception {
        String file = "keySource,key,name,home,partnerTypes,timeZone,webDomain\n"
                + source + ",1,One,XX,reseller,,\n"
                + source + ",2,Two,DE,reseller,Mars/Base,\n"
                + source + ",,Three,DE,reseller,,\n"
                + source + ",4,Four,DE,reseller,,,,\n"
                + source + ",5," + "n".repeat(201) + ",DE,reseller,,\n"
                + source + ",6,Six,DE,Reseller!,,\n"
                + source + ",7,Seven,DE,reseller,," + "w".repeat(CsvFile.CELL_LENGTH_MAX + 1) + "\n";
        send(administrator, file)
                .andExpect(jsonPath("$.report.refused").value(7))
                .andExpect(jsonPath("$.report.refusals[0].column").value("home"))
                .andExpect(jsonPath("$.report.refusals[1].column").value("timeZone"))
                .andExpect(jsonPath("$.report.refusals[2].column").value("key"))
                .andExpect(jsonPath("$.report.refusals[3].code").value("exchange.cellCount"))
                .andExpect(jsonPath("$.report.refusals[4].reason").value(containsString("longer than 200")))
                .andExpect(jsonPath("$.report.refusals[5].column").value("partnerTypes"))
                .andExpect(jsonPath("$.report.refusals[6].code").value("exchange.cellTooLong"));
    }

    @Test
    void tellsTheFirstHundredRefusalsAndCountsAll() throws Exception {
        String rows = IntStream.rangeClosed(1, 150)
                .mapToObj(number -> row("k" + number, "", "reseller"))
                .collect(Collectors.joining());
        send(administrator, HEADER + rows)
                .andExpect(jsonPath("$.report.refused").value(150))
                .andExpect(jsonPath("$.report.refusals", hasSize(ImportReport.DETAILS_MAX)));
    }

    @Test
    void refusesFilesWithOtherColumns() throws Exception {
        refuses("keySource,key,name,home,partnerTypes,colour\n", "exchange.columnUnknown");
        refuses("keySource;key;name;home;partnerTypes\n", "exchange.columnUnknown");
        refuses("keySource,key,name,home\n", "exchange.columnMissing");
        refuses("keySource,key,name,home,partnerTypes,key\n", "exchange.columnRepeated");
        refuses("", "exchange.fileEmpty");
    }

    @Test
    void storesNothingOfAFileThatBreaksOff() throws Exception {
        String file = file(row("1", "One", "reseller")) + source + ",2,\"Two";
        send(administrator, file, "good-rows", false)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:exchange.fileMalformed"));
        assertThat(directory.byKey(new ExternalKey(source, "1"))).isEmpty();
    }

    @Test
    void keepsDirtyTextAndSaysSo() throws Exception {
        send(
                        administrator,
                        file(row("1", "Womenâ€™s Tech", "reseller"), row("2", "\"=cmd|' /C calc'!A0\"", "reseller")))
                .andExpect(jsonPath("$.doubtful").value(2))
                .andExpect(jsonPath("$.doubts[0].line").value(2))
                .andExpect(jsonPath("$.doubts[0].column").value("name"))
                .andExpect(jsonPath("$.doubts[0].doubt").value("wrongEncoding"))
                .andExpect(jsonPath("$.doubts[1].doubt").value("formula"));
        assertThat(imported("1").name()).isEqualTo("Womenâ€™s Tech");
        assertThat(imported("2").name()).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void letsIntegratorsChangeOnlyTheirOwnOrganisations() throws Exception {
        send(administrator, file(row("1", "One", "reseller"), row("2", "Two", "reseller")));
        PersonProfile integrator = network.person(Set.of(imported("1").id()), Role.INTEGRATOR);
        send(integrator, file(row("1", "Uno", "reseller"), row("2", "Two", "reseller")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.updated").value(1))
                .andExpect(jsonPath("$.unchanged").value(1));
        send(integrator, file(row("2", "Due", "reseller")))
                .andExpect(jsonPath("$.report.refusals[0].code").value("exchange.organisationNotYours"));
        assertThat(imported("2").name()).isEqualTo("Two");
    }

    @Test
    void letsPartnersImportAndExportNoOrganisations() throws Exception {
        PersonProfile partner = network.partnerUser(network.organisation("reseller"));
        send(partner, file(row("1", "One", "reseller"))).andExpect(status().isForbidden());
        http.perform(get("/api/v1/exports/organisations").with(user(principal(partner))))
                .andExpect(status().isForbidden());
        http.perform(post(IMPORTS).contentType("text/csv").content(HEADER)).andExpect(status().isUnauthorized());
    }

    @Test
    void exportsAFileThatChangesNothingWhenImported() throws Exception {
        send(
                administrator,
                file(row("1", "\"=HYPERLINK(\"\"http://x\"\")\"", "reseller"), row("2", "\"'=x\"", "reseller")));
        network.organisation("software-vendor");
        String file = http.perform(get("/api/v1/exports/organisations").with(user(principal(administrator))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file).contains("\"'=HYPERLINK(").doesNotContain("\"=HYPERLINK(");
        send(administrator, file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.imported").value(0))
                .andExpect(jsonPath("$.updated").value(0));
    }

    @Test
    void refusesOtherMediaTypesAndEncodingsAndModes() throws Exception {
        String file = file(row("1", "One", "reseller"));
        http.perform(as(administrator, file).contentType(MediaType.APPLICATION_JSON))
                .andExpect(status().isUnsupportedMediaType());
        http.perform(as(administrator, file).contentType("text/csv;charset=ISO-8859-1"))
                .andExpect(status().isUnsupportedMediaType());
        send(administrator, file, "some-rows", false).andExpect(status().isBadRequest());
        http.perform(as(administrator, file).param("dryRun", "perhaps")).andExpect(status().isBadRequest());
        assertThat(directory.byKey(new ExternalKey(source, "1"))).isEmpty();
    }

    private void refuses(String file, String code) throws Exception {
        send(administrator, file)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:" + code));
    }

    private OrganisationProfile imported(String key) {
        return directory.byKey(new ExternalKey(source, key)).orElseThrow();
    }

    private String row(String key, String name, String partnerTypes) {
        return source + "," + key + "," + name + ",DE," + partnerTypes + ",hosting\n";
    }

    private static String file(String... rows) {
        return HEADER + String.join("", rows);
    }

    private ResultActions send(PersonProfile person, String file) throws Exception {
        return http.perform(as(person, file));
    }

    private ResultActions send(PersonProfile person, String file, String mode, boolean dryRun) throws Exception {
        return http.perform(as(person, file).param("mode", mode).param("dryRun", Boolean.toString(dryRun)));
    }

    private static MockHttpServletRequestBuilder as(PersonProfile person, String file) {
        return post(IMPORTS)
                .with(user(principal(person)))
                .contentType("text/csv")
                .content(file.getBytes(UTF_8));
    }

    private static SignedInPerson principal(PersonProfile person) {
        return new SignedInPerson(person.reader(), person.version());
    }
}
