package jom.matching.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jom.JomTest;
import jom.matching.Criterion;
import jom.matching.MatchingWeights;
import jom.matching.TeamFormation;
import jom.matching.TeamMember;
import jom.matching.TeamProposal;
import jom.matching.TrialMember;
import jom.matching.WeightsTrial;
import jom.network.Caller;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PartnerType;
import jom.network.PersonProfile;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.Territory;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.platform.AuditVerification;
import jom.workflow.gate.Designers;
import jom.workflow.gate.Modeler;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Weights count for the whole network, so these tests have an application of their own. */
@JomTest
@Tag("own-context")
@TestPropertySource(properties = "jom.weights.test=own")
class WeightsTest {

    private static final MatchingWeights SHIPPED = new MatchingWeights(400, 200, 200, 200, 0, 100);
    private static final MatchingWeights NO_INDUSTRY = new MatchingWeights(400, 200, 0, 200, 0, 100);

    private final WeightsBook book;
    private final WeightsDesk desk;
    private final TeamFormation teams;
    private final NetworkFixture network;
    private final OrganisationRegistry organisations;
    private final OpportunityFixture fixture;
    private final Designers designers;
    private final AuditTrail audit;
    private final AuditVerification verification;
    private final ProcessEngine engine;
    private final MockMvc http;
    private final int port;

    private Deal deal;
    private OrganisationId allRounder;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    WeightsTest(
            WeightsBook book,
            WeightsDesk desk,
            TeamFormation teams,
            NetworkFixture network,
            OrganisationRegistry organisations,
            OpportunityFixture fixture,
            Designers designers,
            AuditTrail audit,
            AuditVerification verification,
            ProcessEngine engine,
            MockMvc http,
            @LocalServerPort int port) {
        this.book = book;
        this.desk = desk;
        this.teams = teams;
        this.network = network;
        this.organisations = organisations;
        this.fixture = fixture;
        this.designers = designers;
        this.audit = audit;
        this.verification = verification;
        this.engine = engine;
        this.http = http;
        this.port = port;
    }

    /** One knows the trade, the other more of what the solution area takes. */
    @BeforeEach
    void twoOfWhomWeightsDecide() {
        deal = fixture.deal();
        if (!book.inForce().countsAs(SHIPPED)) {
            publish(SHIPPED, "as it was");
        }
        vendor(Set.of("geospatial"), Set.of("healthcare"));
        allRounder = vendor(Set.of("geospatial", "health-records"), Set.of());
    }

    private OrganisationId vendor(Set<String> able, Set<String> industries) {
        String name = NetworkFixture.unique("vendor");
        return organisations.register(RegisterOrganisation.of(new OrganisationDetails(
                name,
                LegalEntity.named(name + " GmbH"),
                new Territory("DE"),
                ZoneId.of("Europe/Berlin"),
                new Offering(
                        Set.of(new PartnerType("software-vendor")),
                        able.stream().map(Capability::new).collect(Collectors.toSet()),
                        industries.stream().map(Industry::new).collect(Collectors.toSet()),
                        Set.of()))));
    }

    private boolean publish(MatchingWeights points, String reason) {
        return network.as(
                deal.manager(),
                () -> desk.publish(
                        MatchingWeights.of(points.allPoints(), book.newest().number()),
                        reason,
                        deal.manager().reader()));
    }

    private OpportunityId qualified() {
        return fixture.qualified(
                AnOpportunity.of(deal.originator()).needing("geospatial").order());
    }

    private static List<OrganisationId> members(TeamProposal proposal) {
        return proposal.members().stream().map(TeamMember::organisation).toList();
    }

    private int enginesPoints(Criterion criterion) {
        return ((Number) Objects.requireNonNull(engine.getDecisionService()
                        .evaluateDecisionTableByKey("matchingWeights")
                        .variables(Map.of("criterion", criterion.key()))
                        .evaluate()
                        .getSingleEntry()))
                .intValue();
    }

    @Test
    void aVersionCountsFromItsPublicationOnAndTheEngineHasItsTable() {
        TeamProposal before = teams.propose(qualified());
        assertThat(members(before)).as("knows the trade").hasSize(1);
        int number = book.newest().number();
        assertThat(publish(NO_INDUSTRY, "trade says little here")).isTrue();
        WeightsVersion newest = book.newest();
        assertThat(newest.number()).isEqualTo(number + 1);
        assertThat(newest.reason()).contains("trade says little here");
        assertThat(newest.author()).contains(deal.manager().signInName());
        assertThat(newest.publishedAt()).isPresent();
        for (Criterion criterion : Criterion.values()) {
            assertThat(enginesPoints(criterion)).as(criterion.key()).isEqualTo(NO_INDUSTRY.points(criterion));
        }
        TeamProposal after = teams.propose(qualified());
        assertThat(after.choice().weights()).hasValueSatisfying(weights -> {
            assertThat(weights.version()).isEqualTo(newest.number());
            assertThat(weights.countsAs(NO_INDUSTRY)).isTrue();
        });
        assertThat(after.members())
                .allSatisfy(member -> assertThat(member.fit().industry()).isZero());
        assertThat(teams.latest(before.opportunity()))
                .as("a proposal stays as it was, with the version it was made with")
                .contains(before);
        assertThat(before.choice().weights().orElseThrow().version()).isEqualTo(number);
        assertThat(before.members())
                .allSatisfy(member -> assertThat(member.fit().industry()).isEqualTo(200));
    }

    @Test
    void triesOthersBeforeTheyArePublishedAndSaysWhoComesInAndWhoGoesOut() {
        OpportunityId id = qualified();
        OrganisationId proposed = members(teams.propose(id)).get(0);
        int number = book.newest().number();
        WeightsDesk.Outcome outcome = desk.compare(NO_INDUSTRY, deal.manager().reader());
        WeightsTrial trial = outcome.trials().stream()
                .filter(each -> each.opportunity().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(trial.isOtherTeam()).isTrue();
        assertThat(trial.members())
                .extracting(TrialMember::move)
                .containsExactly(TrialMember.Move.COMES_IN, TrialMember.Move.GOES_OUT);
        TrialMember out = trial.members().get(1);
        assertThat(out.organisation()).isEqualTo(proposed);
        assertThat(out.before() - out.after()).isEqualTo(200);
        assertThat(trial.before()).contains(out.before());
        assertThat(trial.beforeWeighedAnew()).contains(out.after());
        assertThat(trial.after().orElseThrow()).isGreaterThan(out.after());
        assertThat(outcome.names()).containsKey(proposed);
        assertThat(book.newest().number()).as("nothing is published").isEqualTo(number);
        publish(NO_INDUSTRY, "as tried");
        assertThat(members(teams.propose(qualified())))
                .as("what was tried is what comes")
                .containsExactly(trial.members().get(0).organisation());
    }

    @Test
    void triesAlsoWhatIsOverAndFindsTheSameTeamWithTheSameWeights() {
        OpportunityId id = qualified();
        List<OrganisationId> team = members(teams.propose(id));
        teams.confirm(id, 0, null);
        WeightsTrial trial = desk.compare(SHIPPED, deal.manager().reader()).trials().stream()
                .filter(each -> each.opportunity().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(trial.isOtherTeam()).isFalse();
        assertThat(trial.before()).isEqualTo(trial.after()).isEqualTo(trial.beforeWeighedAnew());
        assertThat(trial.members()).hasSameSizeAs(team);
        assertThat(trial.members())
                .extracting(TrialMember::organisation)
                .as("whose turn it is may have changed; points decide first")
                .allMatch(member -> !member.equals(allRounder));
    }

    @Test
    void countsOpportunitiesOfOtherPortfoliosOnly() {
        OpportunityId id = qualified();
        teams.propose(id);
        Deal stranger = fixture.deal();
        WeightsDesk.Outcome outcome =
                desk.compare(NO_INDUSTRY, stranger.manager().reader());
        assertThat(outcome.trials()).isEmpty();
        assertThat(outcome.names()).isEmpty();
        assertThat(outcome.others()).isPositive();
        assertThat(outcome.othersChanged()).isPositive();
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        assertThat(desk.compare(NO_INDUSTRY, administrator.reader()).trials())
                .extracting(WeightsTrial::opportunity)
                .contains(id);
    }

    @Test
    void keepsWhatWasPublishedAgainstEverybodyWhoStartedFromAnOlderVersion() {
        int number = book.newest().number();
        publish(NO_INDUSTRY, "first");
        assertThatThrownBy(() -> desk.publish(
                        new MatchingWeights(100, 0, 0, 0, 0, 0, number),
                        "from an older one",
                        deal.manager().reader()))
                .isInstanceOf(WeightsChanged.class);
        assertThatThrownBy(() -> publish(NO_INDUSTRY, "again")).isInstanceOf(WeightsNotPossible.class);
        assertThatThrownBy(() -> publish(new MatchingWeights(0, 0, 0, 0, 0, 100), "pairs alone"))
                .isInstanceOf(WeightsNotPossible.class);
        assertThat(book.newest().reason()).contains("first");
    }

    @Test
    void goesBackToAnEarlierVersionWithANewOne() {
        publish(NO_INDUSTRY, "there");
        int number = book.newest().number();
        assertThat(publish(SHIPPED, "and back")).isTrue();
        assertThat(book.newest().number()).isEqualTo(number + 1);
        assertThat(publish(NO_INDUSTRY, "there")).isTrue();
        assertThat(book.newest().number()).isEqualTo(number + 2);
        assertThat(book.version(number).weights().countsAs(NO_INDUSTRY)).isTrue();
        assertThat(book.before(Integer.MAX_VALUE, 1_000))
                .extracting(WeightsVersion::number)
                .isSortedAccordingTo((one, other) -> other - one)
                .endsWith(1, 0);
        assertThat(book.version(0).weights()).isEqualTo(SHIPPED);
        assertThatThrownBy(() -> book.version(number + 3)).isInstanceOf(UnknownWeightsVersion.class);
    }

    @Test
    void saysInTheAuditTrailWhoChangedWhatAndWhy() {
        publish(NO_INDUSTRY, "for the record");
        List<AuditEntry> entries = audit.entries(WeightsBook.STREAM);
        assertThat(entries.get(entries.size() - 1)).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("matching.weightsPublished");
            assertThat(entry.toString()).contains(deal.manager().signInName(), "for the record", "industry");
        });
        assertThat(verification.faultIn(WeightsBook.STREAM)).isEmpty();
    }

    @Test
    void isPublishedFromModelerByADesignerWithTheFileOfThePage() throws Exception {
        PersonProfile designer = designers.designer();
        Modeler modeler = new Modeler(port, designer.signInName());
        String file = table(designer);
        String changed = file.replaceAll("(outputEntry_pair_points\">\\s*<text>)[0-9]+", "$1250");
        int number = book.newest().number();
        assertThat(modeler.deploy("Pairs first", files(changed)).status()).isEqualTo(200);
        assertThat(book.newest()).satisfies(newest -> {
            assertThat(newest.number()).isEqualTo(number + 1);
            assertThat(newest.weights().pair()).isEqualTo(250);
            assertThat(newest.reason()).contains("Pairs first");
            assertThat(newest.author()).contains(designer.signInName());
        });
        assertThat(modeler.deploy("Pairs first", files(changed)).status())
                .as("the same again is in force already")
                .isEqualTo(200);
        assertThat(book.newest().number()).isEqualTo(number + 1);
        publish(SHIPPED, "back");
        Modeler.Answer stale = modeler.deploy("Pairs first", files(changed));
        assertThat(stale.status()).as("the very same deployment is judged anew").isEqualTo(400);
        assertThat(stale.body().path("message").asText()).contains("weights.stale");
        String untagged = changed.replaceAll(" camunda:versionTag=\"[0-9]+\"", "");
        assertThat(modeler.deploy("Pairs first", files(untagged)).status()).isEqualTo(200);
        assertThat(book.newest().weights().pair()).isEqualTo(250);
        publish(SHIPPED, "back again");
        assertThat(modeler.deploy("Pairs first", files(untagged)).status()).isEqualTo(200);
        assertThat(book.newest().weights().pair())
                .as("a table that counted before counts again")
                .isEqualTo(250);
    }

    private String table(PersonProfile reader) throws Exception {
        return new Caller(http, reader)
                .read("/portfolios/weights/versions/" + book.newest().number() + "/matchingWeights.dmn")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static Map<String, byte[]> files(String table) {
        return Map.of("matchingWeights.dmn", table.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isNobodysWhoManagesNoPortfolio() {
        for (PersonProfile other : List.of(
                network.person(Role.PPM), network.partnerUser(deal.originator()), network.person(Role.DESIGNER))) {
            assertThatThrownBy(() -> desk.publish(SHIPPED, "mine", other.reader()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.newest(other.reader())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.compare(SHIPPED, other.reader())).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void isShownTriedAndPublishedOnItsPage() throws Exception {
        OpportunityId id = qualified();
        teams.propose(id);
        Caller manager = new Caller(http, deal.manager());
        assertThat(read(manager, "/")).contains("/portfolios/weights");
        assertThat(read(manager, "/portfolios/weights"))
                .contains("Neither region nor size", "Past joint work", "At 0 it counts for nothing")
                .doesNotContain("What would change");
        String points = "capabilities=400&solutionAreas=200&industry=0&references=200&jointWork=0&pair=100";
        assertThat(read(manager, "/portfolios/weights?" + points))
                .contains("What would change", "comes in", "goes out", "/opportunities/" + id, "Why");
        assertThat(read(manager, "/portfolios/weights?language=de&" + points))
                .contains("Was sich ändern würde", "kommt dazu", "fällt weg");
        assertThat(read(manager, "/portfolios/weights?" + points.replace("=400", "=many")))
                .contains("Please enter whole points");
        assertThat(read(manager, "/portfolios/weights?again=0")).contains("already", "With the points as shipped");
        int number = book.newest().number();
        http.perform(manager.signed(post("/portfolios/weights/versions"))
                        .with(csrf())
                        .queryParam("basedOn", String.valueOf(number))
                        .queryParam("reason", "On the <page>")
                        .queryParam("capabilities", "400")
                        .queryParam("solutionAreas", "200")
                        .queryParam("industry", "0")
                        .queryParam("references", "200")
                        .queryParam("jointWork", "0")
                        .queryParam("pair", "100"))
                .andExpect(redirectedUrl("/portfolios/weights?told=published"));
        assertThat(book.newest().weights().countsAs(NO_INDUSTRY)).isTrue();
        assertThat(read(manager, "/portfolios/weights"))
                .contains("On the &lt;page&gt;", deal.manager().signInName(), "Try again");
        new Caller(http, network.partnerUser(deal.originator()))
                .read("/portfolios/weights")
                .andExpect(status().is4xxClientError());
    }

    private static String read(Caller reader, String path) throws Exception {
        return reader.read(path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void isServedOverRest() throws Exception {
        Caller manager = new Caller(http, deal.manager());
        String door = "/api/v1/matching-weights";
        int number = book.newest().number();
        manager.read(door)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + number + "\""))
                .andExpect(jsonPath("$.weights.industry").value(200));
        String points = "{\"capabilities\":400,\"solutionAreas\":200,\"industry\":0,\"references\":200,\"jointWork\":0,"
                + "\"pair\":100}";
        manager.send(post(door + "/trials"), points).andExpect(status().isOk());
        manager.send(post(door + "/trials"), points.replace("\"industry\":0", "\"industry\":10001"))
                .andExpect(status().isBadRequest());
        manager.send(post(door + "/trials"), points.replace("\"pair\":100", "\"pair\":100,\"region\":5"))
                .andExpect(status().isBadRequest());
        String body = "{\"points\":" + points + ",\"reason\":\"over REST\"}";
        manager.send(post(door + "/versions").header("Idempotency-Key", NetworkFixture.unique("key")), body)
                .andExpect(status().isPreconditionRequired());
        manager.send(
                        post(door + "/versions")
                                .header("Idempotency-Key", NetworkFixture.unique("key"))
                                .header("If-Match", "\"" + number + "\""),
                        body)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.inForce").value(true))
                .andExpect(jsonPath("$.present.weights.version").value(number + 1));
        manager.read(door + "/versions?limit=1")
                .andExpect(jsonPath("$.items[0].reason").value("over REST"))
                .andExpect(jsonPath("$.next").isNotEmpty());
        manager.read(door + "/versions/0")
                .andExpect(jsonPath("$.weights.version").value(0));
        manager.read(door + "/versions/99999").andExpect(status().isNotFound());
        manager.read(door + "/versions/0/files/dmn").andExpect(status().isOk());
        new Caller(http, network.partnerUser(deal.originator())).read(door).andExpect(status().isForbidden());
    }
}
