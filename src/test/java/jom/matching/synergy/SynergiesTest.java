package jom.matching.synergy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.matching.JointWork;
import jom.network.Capability;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.network.Territory;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SynergiesTest {

    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final Synergies synergies;
    private final JointWork jointWork;

    SynergiesTest(
            NetworkFixture network,
            OpportunityFixture fixture,
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            Synergies synergies,
            JointWork jointWork) {
        this.network = network;
        this.fixture = fixture;
        this.registry = registry;
        this.directory = directory;
        this.synergies = synergies;
        this.jointWork = jointWork;
    }

    @Test
    void whereAnOrganisationSitsAndWhatItIsCalledChangesNothing() {
        OrganisationId one = network.organisation("software-vendor", "content-management");
        OrganisationId other = network.organisation("reseller", "license-optimisation");
        PairSynergy before = between(one, other);
        OrganisationProfile profile = directory.get(one);
        OrganisationDetails details = profile.details();
        registry.update(
                one,
                profile.version(),
                new OrganisationDetails(
                        "Tiny " + details.name(),
                        LegalEntity.named("Tiny Ltd"),
                        new Territory("NZ"),
                        ZoneId.of("Pacific/Auckland"),
                        details.offering()));
        assertThat(between(one, other)).isEqualTo(before);
        assertThat(before.total()).isPositive();
    }

    @Test
    void anOfferingThatChangesIsSeenAtOnceAndDated() {
        OrganisationId one = network.organisation("software-vendor", "content-management");
        OrganisationId other = network.organisation("reseller", "content-management");
        SynergyBook before = synergies.now();
        assertThat(before.between(one, other).orElseThrow().capabilities()).isZero();
        OrganisationProfile profile = directory.get(other);
        OrganisationDetails details = profile.details();
        Offering offering = new Offering(
                details.offering().partnerTypes(),
                Set.of(new Capability("license-optimisation")),
                details.offering().industries(),
                details.offering().territories());
        registry.update(
                other,
                profile.version(),
                new OrganisationDetails(
                        details.name(), details.legalEntity(), details.home(), details.timeZone(), offering));
        SynergyBook after = synergies.now();
        assertThat(after.between(one, other).orElseThrow().capabilities()).isEqualTo(PairSynergy.CAPABILITIES_MAX);
        assertThat(after.asOf()).isAfterOrEqualTo(before.asOf());
    }

    @Test
    void workTogetherAndItsAnswersCountFromBothSides() {
        Deal deal = fixture.deal();
        OrganisationId partner = network.organisation("software-vendor", "content-management");
        PairSynergy strangers = between(deal.originator(), partner);
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION)
                .order());
        fixture.joined(id, partner, ParticipantRole.SOLUTION);
        PairSynergy partners = between(deal.originator(), partner);
        assertThat(strangers.jointWork()).isZero();
        assertThat(partners.jointWork()).isEqualTo(PairRules.POINTS_PER_OTHER);
        assertThat(partners.answering()).isEqualTo(PairSynergy.ANSWERING_MAX);
        SynergyBook book = synergies.now();
        assertThat(book.haveWorkedTogether(partner, deal.originator())).isTrue();
        assertThat(book.lastOffered(partner)).isPresent();
        assertThat(book.lastOffered(deal.originator())).isEmpty();
    }

    @Test
    void theSearchForTeamsIsToldASquareThatIsSymmetric() {
        List<OrganisationId> three = List.of(
                network.organisation("software-vendor", "content-management"),
                network.organisation("reseller", "license-optimisation"),
                network.organisation("hosting-provider"));
        synergies.now();
        int[][] points = jointWork.pairs(three);
        for (int one = 0; one < points.length; one++) {
            assertThat(points[one][one]).isZero();
            for (int other = 0; other < points.length; other++) {
                assertThat(points[one][other]).isEqualTo(points[other][one]).isBetween(0, JointWork.PAIR_MAX);
            }
        }
        assertThat(points[0][1]).isEqualTo(between(three.get(0), three.get(1)).total());
    }

    @Test
    void pastWorkSpeaksForAPartnerInTheNextOpportunityOfTheSameLead() {
        Deal deal = fixture.deal();
        OrganisationId partner = network.organisation("software-vendor", "content-management");
        OrganisationId stranger = network.organisation("software-vendor", "content-management");
        OpportunityId first = fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION)
                .order());
        fixture.joined(first, partner, ParticipantRole.SOLUTION);
        OpportunityId next = fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION)
                .order());
        synergies.now();
        assertThat(jointWork.each(next, List.of(partner, stranger)))
                .hasEntrySatisfying(partner, points -> assertThat(points).isBetween(1, JointWork.EACH_MAX))
                .doesNotContainKey(stranger);
    }

    private PairSynergy between(OrganisationId one, OrganisationId other) {
        SynergyBook book = synergies.now();
        PairSynergy synergy = book.between(one, other).orElseThrow();
        assertThat(book.between(other, one)).contains(synergy);
        return synergy;
    }
}
