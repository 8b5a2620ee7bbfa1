package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jom.JomTest;
import jom.kernel.Money;
import jom.network.ExternalKey;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SignedInPerson;
import jom.opportunity.CertificateWanted;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunitySummary;
import jom.opportunity.OpportunityView;
import jom.platform.AuditTrail;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@JomTest
class OpportunityImportTest {

    private static final String HEADER = "keySource,key,originatorKeySource,originatorKey,title,customerName,"
            + "customerCountry,customerIndustry,problem,solutionAreas,rolesWanted,amount,currency,expectedClose,origin,"
            + "consentToShare,capabilitiesWanted\n";

    private final MockMvc http;
    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final Portfolios portfolios;
    private final Opportunities opportunities;
    private final AuditTrail audit;
    private final String source = NetworkFixture.unique("crm");
    private OrganisationId originator;
    private PersonProfile integrator;

    @Autowired
    @SuppressWarnings("NullAway.Init") // signUp makes the people anew for each test
    OpportunityImportTest(
            MockMvc http,
            NetworkFixture network,
            OrganisationRegistry registry,
            Portfolios portfolios,
            Opportunities opportunities,
            AuditTrail audit) {
        this.http = http;
        this.network = network;
        this.registry = registry;
        this.portfolios = portfolios;
        this.opportunities = opportunities;
        this.audit = audit;
    }

    @BeforeEach
    void signUp() {
        originator = registry.registerOrUpdateByKey(
                        new ExternalKey(source, "me"),
                        NetworkFixture.details(NetworkFixture.unique("Originator"), "reseller"))
                .id();
        integrator = network.person(Set.of(originator), Role.INTEGRATOR);
        PersonProfile manager = network.person(Role.PPM);
        portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(originator)));
    }

    @Test
    void takesOpportunitiesIn() throws Exception {
        send(row("1", "One patient file", "250000.00"), row("2", "Two", "0.01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.imported").value(2));
        OpportunityView first = view("One patient file");
        assertThat(first.value()).isEqualTo(Money.of("250000.00", "EUR"));
        assertThat(first.expectedClose()).isEqualTo(LocalDate.parse("2100-06-30"));
        assertThat(first.originator()).isEqualTo(originator);
        assertThat(first.customer().name()).isEqualTo("Customer 1 of " + source);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() throws Exception {
        String[] rows = {row("1", "One", "250000.00"), row("2", "Two", "10.00")};
        send(rows);
        OpportunityView before = view("One");
        int kept = audit.entries(before.id().value()).size();
        send(rows).andExpect(status().isOk()).andExpect(jsonPath("$.unchanged").value(2));
        assertThat(view("One")).isEqualTo(before);
        assertThat(audit.entries(before.id().value())).hasSize(kept);
        assertThat(mine()).hasSize(2);
    }

    @Test
    void amendsWhatMayStillChange() throws Exception {
        send(row("1", "One", "250000.00"));
        send(row("1", "Uno", "300000.00")).andExpect(jsonPath("$.updated").value(1));
        assertThat(view("Uno").value()).isEqualTo(Money.of("300000.00", "EUR"));
        send(row("1", "Uno", "300000.00")).andExpect(jsonPath("$.unchanged").value(1));
        send(row("1", "Uno", "300000.00").replace("Customer 1", "Somebody else"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.report.refusals[0].code").value("exchange.fixedByNow"));
        assertThat(view("Uno").customer().name()).isEqualTo("Customer 1 of " + source);
    }

    /** A column that came later: rows that were imported without it are the same with it as long as it is empty. */
    @Test
    void asksForCertificatesAnewAndNeverForgetsThem() throws Exception {
        String one = row("1", "One", "250000.00");
        send(one);
        sendCertified(one, "").andExpect(jsonPath("$.unchanged").value(1));
        sendCertified(one, "hosting: ISO/IEC 27001:2022; ISO 9001")
                .andExpect(jsonPath("$.updated").value(1));
        assertThat(view("One").need().certificatesWanted())
                .extracting(CertificateWanted::toString)
                .containsExactly(":ISO 9001", "hosting:ISO/IEC 27001:2022");
        sendCertified(one, "").andExpect(status().isOk());
        assertThat(view("One").need().certificatesWanted()).hasSize(2);
        sendCertified(one, "support: ISO 9001")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.report.refusals[0].code").value("opportunity.certificateOfNoRole"));
        sendCertified(one, "ß".repeat(121))
                .andExpect(jsonPath("$.report.refusals[0].column").value("certificatesWanted"));
    }

    @Test
    void storesNothingWhenOneRowIsBad() throws Exception {
        send(
                        row("1", "One", "250000.00"),
                        row("2", "Two", "1.005"),
                        row("3", "Three", "1.00").replace("2100-06-30", "soon"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.report.refusals[0].line").value(3))
                .andExpect(jsonPath("$.report.refusals[0].column").value("amount"))
                .andExpect(jsonPath("$.report.refusals[1].column").value("expectedClose"));
        assertThat(mine()).isEmpty();
    }

    @Test
    void refusesTheSameCustomerAndAreaUnderAnotherKey() throws Exception {
        send(row("1", "One", "1.00"), row("2", "Two", "1.00").replace("Customer 2", "Customer 1"))
                .andExpect(jsonPath("$.report.refusals[0].code").value("opportunity.duplicate"));
        assertThat(mine()).isEmpty();
    }

    @Test
    void refusesOriginatorsThatAreNotTheReadersOwn() throws Exception {
        registry.registerOrUpdateByKey(
                new ExternalKey(source, "other"), NetworkFixture.details(NetworkFixture.unique("Other"), "reseller"));
        send(
                        row("1", "One", "1.00").replace(source + ",me,", source + ",other,"),
                        row("2", "Two", "1.00").replace(source + ",me,", source + ",nobody,"))
                .andExpect(jsonPath("$.report.refusals[0].code").value("exchange.originatorUnknown"))
                .andExpect(jsonPath("$.report.refusals[1].code").value("exchange.originatorUnknown"));
    }

    @Test
    void letsPartnersImportAndAdministratorsNot() throws Exception {
        PersonProfile partner = network.partnerUser(originator);
        sendAs(partner, row("1", "One", "1.00")).andExpect(status().isOk());
        sendAs(network.person(Role.ADMINISTRATOR), row("2", "Two", "1.00")).andExpect(status().isForbidden());
    }

    private List<OpportunitySummary> mine() {
        return opportunities.mine(integrator.reader(), Optional.empty(), 200);
    }

    private OpportunityView view(String title) {
        return mine().stream()
                .map(line -> opportunities.insideView(line.id(), integrator.reader()))
                .filter(view -> view.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String row(String key, String title, String amount) {
        return String.join(
                        ",",
                        source,
                        key,
                        source,
                        "me",
                        title,
                        "Customer " + key + " of " + source,
                        "DE",
                        "healthcare",
                        "Patient files live in seven systems.",
                        "patient-care",
                        "solution;hosting",
                        amount,
                        "EUR",
                        "2100-06-30",
                        "tender",
                        "true",
                        "health-records")
                + "\n";
    }

    private ResultActions send(String... rows) throws Exception {
        return sendAs(integrator, rows);
    }

    private ResultActions sendAs(PersonProfile person, String... rows) throws Exception {
        return sendFile(person, HEADER + String.join("", rows));
    }

    private ResultActions sendCertified(String row, String certificates) throws Exception {
        return sendFile(integrator, HEADER.strip() + ",certificatesWanted\n" + row.strip() + "," + certificates + "\n");
    }

    private ResultActions sendFile(PersonProfile person, String file) throws Exception {
        return http.perform(post("/api/v1/imports/opportunities")
                .with(user(new SignedInPerson(person.reader(), person.version())))
                .contentType("text/csv")
                .content(file.getBytes(UTF_8)));
    }
}
