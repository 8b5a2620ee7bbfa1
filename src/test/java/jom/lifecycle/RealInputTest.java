package jom.lifecycle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jom.JomApplication;
import jom.TestDatabase;
import jom.network.ExternalKey;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.platform.AuditVerification;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Public directories become partners, public calls become opportunities, and every one of them is worked on over HTTP
 * to its end. On a database of its own, for matching sees the whole network and would mix it with other tests'.
 */
@Tag("data")
@Tag("own-context")
@Tag("database")
@SpringBootTest(
        classes = JomApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.process-engine-name=realInput")
@ActiveProfiles(resolver = TestDatabase.class)
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class RealInputTest {

    private static final int OASIS_VENDORS = 186;
    private static final int CNCF_PROVIDERS = 199;
    private static final int CALLS = 20;
    private static final int ORGANISATIONS_MIN = 3;

    /** Vendors that do management consulting only, so that they need partners. */
    private static final List<String> ORIGINATORS = List.of("008050242", "049192649", "136794802", "623876096");

    private final ApiClient api;
    private final ObjectMapper json;
    private final NetworkFixture network;
    private final OrganisationDirectory directory;
    private final Portfolios portfolios;
    private final AuditVerification verification;
    private final ManagementService engine;
    private final LocalDate today;

    @Autowired
    RealInputTest(
            @LocalServerPort int port,
            ObjectMapper json,
            NetworkFixture network,
            OrganisationDirectory directory,
            Portfolios portfolios,
            AuditVerification verification,
            ManagementService engine,
            Clock clock) {
        this.api = new ApiClient(URI.create("http://127.0.0.1:" + port), json);
        this.json = json;
        this.network = network;
        this.directory = directory;
        this.portfolios = portfolios;
        this.verification = verification;
        this.engine = engine;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void realPartnersTakeRealCallsToTheirEnd() throws IOException {
        SignIn administrator = signIn(network.person(Role.ADMINISTRATOR));
        importPartners(administrator, RealPartners.oasis(), OASIS_VENDORS);
        importPartners(administrator, RealPartners.cncf(), CNCF_PROVIDERS);
        Map<ExternalKey, Partner> partners = partners();
        assertThat(partners).hasSize(OASIS_VENDORS + CNCF_PROVIDERS);

        List<OrganisationId> originators = ORIGINATORS.stream()
                .map(duns -> Objects.requireNonNull(partners.get(new ExternalKey(RealPartners.OASIS, duns)))
                        .id())
                .toList();
        SignIn manager = foundPortfolio(originators);
        Map<String, JsonNode> opportunities = importCalls(originators);
        Map<String, SignIn> people = new HashMap<>();
        partners.values().forEach(partner -> people.put(partner.id().toString(), partner.person()));
        LifecycleDriver driver = new LifecycleDriver(api, json, manager, people, this::runJobs);
        List<Journey> journeys = new ArrayList<>();
        opportunities.forEach((id, opportunity) -> journeys.add(driver.drive(
                id,
                opportunity.path("originator").asText(),
                Scripts.all().get(journeys.size() % Scripts.all().size()))));

        print(journeys, partners);
        assertThat(journeys).hasSize(CALLS).allSatisfy(RealInputTest::endedExactly);
        assertThat(journeys).extracting(Journey::stage).contains("settled", "lost", "customerWithdrew");
        assertThat(verification.page(new UUID(0, 0), Integer.MAX_VALUE))
                .isNotEmpty()
                .allSatisfy(stream -> assertThat(stream.fault()).isEmpty());
    }

    private record Partner(OrganisationId id, String name, SignIn person) {}

    private void importPartners(SignIn administrator, String csv, int rows) {
        JsonNode first = imported(administrator, "organisations", csv);
        assertThat(first.path("imported").asInt()).isEqualTo(rows);
        JsonNode second = imported(administrator, "organisations", csv);
        assertThat(second.path("unchanged").asInt()).isEqualTo(rows);
        say("%d partners imported, %d cells doubtful; the same file again: %d unchanged"
                .formatted(
                        rows,
                        first.path("doubtful").asInt(),
                        second.path("unchanged").asInt()));
    }

    private JsonNode imported(SignIn person, String what, String csv) {
        return ApiClient.expect(200, "import", api.postCsv(person, "/api/v1/imports/" + what, csv));
    }

    /** Everybody in the network by key, with one person who is partner user and finance in one. */
    private Map<ExternalKey, Partner> partners() {
        Map<ExternalKey, Partner> partners = new LinkedHashMap<>();
        List<OrganisationProfile> page = directory.search(null, null, 200);
        while (!page.isEmpty()) {
            for (OrganisationProfile profile : page) {
                PersonProfile person = network.person(Set.of(profile.id()), Role.PARTNER_USER, Role.FINANCE);
                partners.put(profile.key().orElseThrow(), new Partner(profile.id(), profile.name(), signIn(person)));
            }
            page = directory.search(null, page.get(page.size() - 1).id(), 200);
        }
        return partners;
    }

    private static SignIn signIn(PersonProfile person) {
        return new SignIn(person.signInName(), NetworkFixture.PASSWORD);
    }

    private SignIn foundPortfolio(List<OrganisationId> originators) {
        PersonProfile manager = network.person(Role.PPM);
        portfolios.found(new FoundPortfolio("Real input", Set.of(manager.id()), originators));
        return signIn(manager);
    }

    /** The calls as they read after the import, by id, in the order of the file. */
    private Map<String, JsonNode> importCalls(List<OrganisationId> originators) throws IOException {
        SignIn integrator = signIn(network.person(Set.copyOf(originators), Role.INTEGRATOR));
        String csv = RealCalls.opportunities(CALLS, ORIGINATORS, today.plusDays(90));
        JsonNode first = imported(integrator, "opportunities", csv);
        assertThat(first.path("imported").asInt()).isEqualTo(CALLS);
        assertThat(imported(integrator, "opportunities", csv).path("unchanged").asInt())
                .isEqualTo(CALLS);
        say(CALLS + " calls imported, " + first.path("doubtful").asInt() + " cells doubtful");
        Map<String, JsonNode> opportunities = new TreeMap<>();
        api.get(integrator, "/api/v1/opportunities?limit=200")
                .path("items")
                .forEach(line -> opportunities.put(line.path("id").asText(), line));
        assertThat(opportunities).hasSize(CALLS);
        return opportunities;
    }

    private void runJobs() {
        engine.createJobQuery().messages().list().forEach(job -> engine.executeJob(job.getId()));
    }

    private void print(List<Journey> journeys, Map<ExternalKey, Partner> partners) {
        Map<String, String> names = new HashMap<>();
        partners.values().forEach(partner -> names.put(partner.id().toString(), partner.name()));
        say("");
        say("| opportunity | value | team | path taken | end | tasks | posted |");
        say("|---|---|---|---|---|---|---|");
        for (Journey journey : journeys) {
            JsonNode opportunity = journey.opportunity();
            say(String.join(
                    " | ",
                    "| " + opportunity.path("number").asText() + " "
                            + opportunity.path("title").asText(),
                    opportunity.at("/value/amount").asText() + " "
                            + opportunity.at("/value/currency").asText(),
                    journey.organisations().stream()
                            .map(id -> names.getOrDefault(id, id))
                            .collect(joining(", ")),
                    journey.script(),
                    journey.stage(),
                    Integer.toString(journey.tasks().size()),
                    journey.owed() + " |"));
        }
        long tasks =
                journeys.stream().mapToLong(journey -> journey.tasks().size()).sum();
        say(journeys.size() + " opportunities, " + tasks + " tasks completed over HTTP");
    }

    @SuppressWarnings("SystemOut") // the table is what whoever runs this wants to see
    private static void say(String line) {
        System.out.println(line);
    }

    private static void endedExactly(Journey journey) {
        String value = journey.opportunity().at("/value/amount").asText();
        String currency = journey.opportunity().at("/value/currency").asText();
        assertThat(journey.team()).hasSizeGreaterThanOrEqualTo(ORGANISATIONS_MIN);
        assertThat(journey.organisations()).containsAll(journey.team());
        assertThat(journey.stage()).isIn("settled", "lost", "customerWithdrew");
        if (journey.stage().equals("settled")) {
            assertThat(journey.owed()).isEqualTo(Map.of(currency, new BigDecimal(value)));
            assertThat(journey.balance().values()).allMatch(sum -> sum.signum() == 0);
        } else {
            assertThat(journey.postings().path("postings")).isEmpty();
        }
    }
}
