package jom.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import jom.network.merging.OrganisationMerging;
import jom.network.profile.Certificate;
import jom.network.profile.CertificateId;
import jom.network.profile.Certificates;
import jom.opportunity.AmendOpportunity;
import jom.opportunity.Amendments;
import jom.opportunity.AnOpportunity;
import jom.opportunity.CertificateWanted;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.platform.IdColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Nobody is proposed without the certificates that are asked for. Each test asks for one of its own, which nobody else in
 * the network that all tests share can hold.
 */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CertifiedTeamTest {

    private static final LocalDate CLOSE = LocalDate.parse("2100-06-30");
    private static final String CAPABILITY = "infrastructure";

    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFormation teams;
    private final Certificates certificates;
    private final Amendments amendments;
    private final Opportunities opportunities;
    private final OrganisationMerging merging;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String asked = NetworkFixture.unique("Seal");

    CertifiedTeamTest(
            NetworkFixture network,
            OpportunityFixture fixture,
            TeamFormation teams,
            Certificates certificates,
            Amendments amendments,
            Opportunities opportunities,
            OrganisationMerging merging,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.certificates = certificates;
        this.amendments = amendments;
        this.opportunities = opportunities;
        this.merging = merging;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private CertificateId certify(OrganisationId id, LocalDate from, @Nullable LocalDate until) {
        return certificates.add(id, new Certificate(asked, "TÜV", null, from, until, null));
    }

    private OpportunityId asking(String certificate) {
        return asking(fixture.deal(), certificate, CLOSE);
    }

    private OpportunityId asking(Deal deal, String certificate, LocalDate close) {
        return fixture.qualified(AnOpportunity.of(deal.originator())
                .needing(CAPABILITY)
                .certified(certificate)
                .closing(close)
                .order());
    }

    private static List<OrganisationId> members(TeamProposal proposal) {
        return proposal.members().stream().map(TeamMember::organisation).toList();
    }

    private static Optional<RejectedCandidate> rejected(List<RejectedCandidate> all, OrganisationId organisation) {
        return all.stream()
                .filter(candidate -> candidate.organisation().equals(organisation))
                .findFirst();
    }

    private RejectedCandidate rejected(OpportunityId id, OrganisationId organisation) {
        return rejected(teams.unfilled(id).rejected(), organisation).orElseThrow();
    }

    private void assertNobody(OpportunityId id) {
        assertThatThrownBy(() -> teams.propose(id))
                .isInstanceOf(NoEligibleTeam.class)
                .hasMessageContaining("solution (with " + asked + ")");
    }

    @Test
    void takesNobodyUntilTheCertificateIsThereAndTellsWhatIsMissing() {
        OrganisationId able = network.organisation("software-vendor", CAPABILITY);
        OpportunityId id = asking(asked);
        assertNobody(id);
        RejectedCandidate without = rejected(id, able);
        assertThat(without.reason()).isEqualTo(RejectionReason.LACKS_CERTIFICATE);
        assertThat(without.certificates()).singleElement().satisfies(gap -> {
            assertThat(gap.certificate().value()).isEqualTo(asked);
            assertThat(gap.endsOn()).isNull();
        });
        Shortage role = teams.unfilled(id).shortages().get(0);
        assertThat(role.role()).contains(ParticipantRole.SOLUTION);
        assertThat(role.uncertified()).isPositive();
        assertThat(role.certificates()).extracting(Object::toString).containsExactly(asked);

        CertificateId added = certify(able, CLOSE, CLOSE);
        assertThat(members(teams.propose(id))).containsExactly(able);
        certificates.remove(able, added);
        assertNobody(asking(asked));
    }

    @Test
    void countsTheDayOfTheClose() {
        OrganisationId able = network.organisation("software-vendor", CAPABILITY);
        certify(able, CLOSE.minusYears(3), CLOSE.minusDays(1));
        OpportunityId id = asking(asked);
        assertNobody(id);
        assertThat(rejected(id, able).certificates())
                .extracting(CertificateGap::endsOn)
                .containsExactly(CLOSE.minusDays(1));
        OpportunityId sooner = asking(fixture.deal(), asked, CLOSE.minusDays(1));
        assertThat(members(teams.propose(sooner))).containsExactly(able);
    }

    /** Nothing can be closed on a day that has passed. */
    @Test
    void anOverdueCloseIsExpectedToday() {
        LocalDate today = LocalDate.now(clock);
        OrganisationId able = network.organisation("software-vendor", CAPABILITY);
        certify(able, today.minusYears(1), today.minusDays(1));
        OpportunityId id = asking(asked);
        transaction.executeWithoutResult(status -> jdbc.update(
                "update opportunity set expected_close = ? where id = ?",
                today.minusDays(9),
                IdColumn.bytes(id.value())));
        assertThat(opportunities.facts(id).expectedClose()).isBefore(today);
        assertNobody(id);
        certify(able, today, today);
        assertThat(members(teams.propose(id))).containsExactly(able);
    }

    @Test
    void asksItOfWhoeverTakesTheRoleAlone() {
        OrganisationId vendor = network.organisation("software-vendor", CAPABILITY);
        OrganisationId certified = network.organisation("hosting-provider");
        OrganisationId host = network.organisation("hosting-provider", CAPABILITY);
        certify(certified, CLOSE, CLOSE);
        OpportunityId id = fixture.qualified(AnOpportunity.of(fixture.deal().originator())
                .wanting(ParticipantRole.SOLUTION, ParticipantRole.HOSTING)
                .needing(CAPABILITY)
                .certified("hosting:" + asked)
                .order());
        TeamProposal proposal = teams.propose(id);
        assertThat(proposal.members())
                .filteredOn(member -> member.roles().contains(ParticipantRole.HOSTING))
                .extracting(TeamMember::organisation)
                .containsExactly(certified);
        assertThat(proposal.members())
                .as("the vendor needs no certificate: %s", vendor)
                .hasSize(2)
                .anyMatch(member -> member.roles().contains(ParticipantRole.SOLUTION));
        RejectedCandidate without = rejected(proposal.rejected(), host).orElseThrow();
        assertThat(without.certificates()).extracting(CertificateGap::role).containsExactly(ParticipantRole.HOSTING);
    }

    /** Whoever comes for a capability does nothing for which it lacks the certificate. */
    @Test
    void givesWhoIsChosenForACapabilityAnotherRole() {
        OrganisationId certified = network.organisation("hosting-provider");
        certify(certified, CLOSE, CLOSE);
        OrganisationId able = network.organisation("hosting-provider", "technical-consulting");
        OpportunityId id = fixture.qualified(AnOpportunity.of(fixture.deal().originator())
                .wanting(ParticipantRole.HOSTING)
                .needing("technical-consulting")
                .certified("hosting:" + asked)
                .order());
        assertThat(teams.propose(id).members())
                .filteredOn(member -> member.organisation().equals(able))
                .singleElement()
                .satisfies(member -> assertThat(member.roles()).containsExactly(ParticipantRole.SUPPORT));
    }

    @Test
    void tellsTheOriginatorNothingOfWhatAnotherHolds() {
        OrganisationId certified = network.organisation("software-vendor", CAPABILITY);
        certify(certified, CLOSE, CLOSE);
        OrganisationId other = network.organisation("software-vendor", CAPABILITY);
        TeamProposal proposal = teams.propose(asking(asked));
        assertThat(rejected(proposal.rejected(), other).orElseThrow().reason())
                .isEqualTo(RejectionReason.LACKS_CERTIFICATE);
        RejectedCandidate told =
                rejected(proposal.forOriginator().rejected(), other).orElseThrow();
        assertThat(told.reason()).isEqualTo(RejectionReason.NOT_AVAILABLE);
        assertThat(told.certificates()).isEmpty();
        TeamProposal kept = teams.latest(proposal.opportunity()).orElseThrow();
        assertThat(kept.rejected()).as("as it was kept").isEqualTo(proposal.rejected());
    }

    @Test
    void goesByWhatIsAskedWhenTheSearchBegins() {
        Deal deal = fixture.deal();
        OrganisationId able = network.organisation("software-vendor", CAPABILITY);
        certify(able, CLOSE, CLOSE);
        OrganisationId other = network.organisation("software-vendor", CAPABILITY);
        OpportunityId id = asking(deal, NetworkFixture.unique("Nobody's"), CLOSE);
        assertThatThrownBy(() -> teams.propose(id)).isInstanceOf(NoEligibleTeam.class);
        amendments.amend(
                id,
                opportunities.insideView(id, deal.sellerReader()).version(),
                deal.sellerReader(),
                new AmendOpportunity(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Set.of(CertificateWanted.parse(asked)))));
        TeamProposal proposal = teams.propose(id);
        assertThat(members(proposal)).containsExactly(able).doesNotContain(other);
    }

    @Test
    void theOneThatStaysHoldsWhatTheOtherOneBrought() {
        OrganisationId stays = network.organisation("software-vendor", CAPABILITY);
        OrganisationId twin = network.organisation("software-vendor", CAPABILITY);
        certify(twin, CLOSE, CLOSE);
        merging.merge(OrganisationPair.of(stays, twin), stays, "the same company");
        assertThat(members(teams.propose(asking(asked)))).containsExactly(stays);
    }
}
