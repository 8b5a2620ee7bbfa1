package jom.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.connections.Blocks;
import jom.network.profile.Capacities;
import jom.network.profile.Certificate;
import jom.network.profile.Certificates;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** The index finds whom looking at everybody finds, as {@link Scout} does for teams; of a network that all tests share. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CandidateListsTest {

    private static final List<String> WANTED = List.of("cloud-migration", "project-management", "managed-services");

    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final CandidateLists lists;
    private final Scout scout;
    private final Capacities capacities;
    private final Blocks blocks;
    private final Certificates certificates;
    private final String seal = NetworkFixture.unique("Seal");
    private Deal deal;
    private OpportunityId id;

    @SuppressWarnings("NullAway.Init") // set before each test
    CandidateListsTest(
            NetworkFixture network,
            OpportunityFixture fixture,
            CandidateLists lists,
            Scout scout,
            Capacities capacities,
            Blocks blocks,
            Certificates certificates) {
        this.network = network;
        this.fixture = fixture;
        this.lists = lists;
        this.scout = scout;
        this.capacities = capacities;
        this.blocks = blocks;
        this.certificates = certificates;
    }

    @BeforeEach
    void givenANetworkOfAllKinds() {
        deal = fixture.deal();
        id = fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION, ParticipantRole.HOSTING, ParticipantRole.SUPPORT)
                .needing(WANTED.toArray(String[]::new))
                .order());
        for (String type : List.of("software-vendor", "hosting-provider", "reseller")) {
            network.organisation(type);
            for (int few = 1; few <= WANTED.size(); few++) {
                network.organisation(type, WANTED.subList(0, few).toArray(String[]::new));
            }
            OrganisationId blocked = network.organisation(type, WANTED.get(0));
            blocks.block(blocked, deal.originator());
            OrganisationId busy = network.organisation(type, WANTED.toArray(String[]::new));
            capacities.tell(busy, OptionalInt.of(1));
            fixture.invited(
                    fixture.qualified(AnOpportunity.of(deal.originator()).order()), busy, ParticipantRole.SUPPORT);
        }
    }

    private static List<RankedCandidate> expected(Field field, int mask) {
        return field.eligible().stream()
                .filter(candidate -> (candidate.covers() & mask) != 0)
                .sorted(Candidate.BEST_FIRST)
                .limit(RankedCandidates.BEST_MAX)
                .map(candidate -> new RankedCandidate(
                        candidate.profile().id(), field.need().capabilitiesIn(candidate.covers()), candidate.fit()))
                .toList();
    }

    @Test
    void theIndexFindsWhomLookingAtEverybodyFinds() {
        Field field = scout.field(id, Scout.Barred.nobody());
        CandidateList list = lists.of(id, deal.manager().reader());
        assertThat(list.roles())
                .extracting(RoleCandidates::role)
                .containsExactlyElementsOf(field.need().roles());
        for (int bit = 0; bit < list.roles().size(); bit++) {
            assertThat(list.roles().get(bit).candidates().best())
                    .as("%s", list.roles().get(bit).role())
                    .isNotEmpty()
                    .isEqualTo(expected(field, 1 << bit));
        }
        int capabilities = field.need().all() & -(1 << field.need().roles().size());
        assertThat(list.anyRole().best()).hasSizeGreaterThan(5).isEqualTo(expected(field, capabilities));
    }

    @Test
    void whoIsKeptOutIsToldWithTheSameReason() {
        Field field = scout.field(id, Scout.Barred.nobody());
        CandidateList list = lists.of(id, deal.manager().reader());
        Set<OrganisationId> told =
                list.keptOut().stream().map(RejectedCandidate::organisation).collect(Collectors.toSet());
        List<RejectedCandidate> expected = RejectedCandidate.inOrder(field.barred().entrySet().stream()
                        .filter(entry ->
                                field.need().coveredBy(entry.getKey().profile().offering()) != 0)
                        .map(entry -> RejectedCandidate.of(entry.getKey(), entry.getValue(), field.need())))
                .filter(rejected -> told.contains(rejected.organisation()))
                .toList();
        assertThat(list.keptOut()).isEqualTo(expected);
        assertThat(list.keptOut())
                .extracting(RejectedCandidate::reason)
                .contains(RejectionReason.BLOCKED, RejectionReason.AT_CAPACITY);
        assertThat(list.keptOutCount()).isGreaterThanOrEqualTo(list.keptOut().size());
    }

    @Test
    void whoLacksACertificateForARoleIsNotListedForIt() {
        OrganisationId sealed = network.organisation("hosting-provider", WANTED.get(0));
        certificates.add(sealed, new Certificate(seal, "TÜV", null, LocalDate.of(2020, 1, 1), null, null));
        id = fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION, ParticipantRole.HOSTING)
                .needing(WANTED.toArray(String[]::new))
                .certified("hosting:" + seal)
                .order());
        theIndexFindsWhomLookingAtEverybodyFinds();
        CandidateList list = lists.of(id, deal.manager().reader());
        assertThat(list.roles())
                .filteredOn(role -> role.role() == ParticipantRole.HOSTING)
                .flatExtracting(role -> role.candidates().best())
                .extracting(RankedCandidate::organisation)
                .containsExactly(sealed);
        whoIsKeptOutIsToldWithTheSameReason();
    }

    @Test
    void countsWhoCouldAndHowManyCouldBringACapability() {
        Field field = scout.field(id, Scout.Barred.nobody());
        CandidateList list = lists.of(id, deal.manager().reader());
        List<Candidate> couldIfFree = Stream.concat(
                        field.eligible().stream(),
                        field.barred().entrySet().stream()
                                .filter(entry -> entry.getValue() == RejectionReason.AT_CAPACITY
                                        || entry.getValue() == RejectionReason.LACKS_CERTIFICATE)
                                .map(Map.Entry::getKey))
                .toList();
        list.roles()
                .forEach(role -> assertThat(role.candidates().count())
                        .isEqualTo(couldIfFree.stream()
                                .filter(candidate ->
                                        field.need().rolesIn(candidate.covers()).contains(role.role()))
                                .count()));
        list.capabilities()
                .forEach(supply -> assertThat(supply.count())
                        .isEqualTo(couldIfFree.stream()
                                .filter(candidate -> candidate
                                        .profile()
                                        .offering()
                                        .capabilities()
                                        .contains(supply.capability()))
                                .count()));
        assertThat(list.capabilities()).hasSameSizeAs(WANTED);
    }
}
