package jom.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.RegisterOrganisation;
import jom.network.Territory;
import jom.network.connections.OrganisationPair;
import jom.network.merging.OrganisationMerging;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** All tests share one network; who is expected in a team knows the trade, which nobody else does that has the capability. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WeightsTrialsTest {

    private static final MatchingWeights SHIPPED = new MatchingWeights(400, 200, 200, 200, 0, 100);

    private final WeightsTrials trials;
    private final NetworkFixture network;
    private final OrganisationRegistry organisations;
    private final OpportunityFixture fixture;
    private final OrganisationMerging merging;

    WeightsTrialsTest(
            WeightsTrials trials,
            NetworkFixture network,
            OrganisationRegistry organisations,
            OpportunityFixture fixture,
            OrganisationMerging merging) {
        this.trials = trials;
        this.network = network;
        this.organisations = organisations;
        this.fixture = fixture;
        this.merging = merging;
    }

    private List<OrganisationId> members(OpportunityId id) {
        return trials.compare(id, SHIPPED, SHIPPED).members().stream()
                .map(TrialMember::organisation)
                .toList();
    }

    @Test
    void doNotProposeWhoTheOriginatorIsToday() {
        // once it is a reseller, too, it is a team of its own wherever it delivers; casts of other tests are elsewhere
        OrganisationDetails plain = NetworkFixture.details(NetworkFixture.unique("heir"), "software-vendor");
        OrganisationId heir = organisations.register(RegisterOrganisation.of(new OrganisationDetails(
                plain.name(),
                LegalEntity.named(plain.name()),
                plain.home(),
                plain.timeZone(),
                new Offering(
                        plain.offering().partnerTypes(),
                        Set.of(new Capability("devops")),
                        Set.of(new Industry("healthcare")),
                        Set.of(new Territory("DE"))))));
        network.organisation("software-vendor", "devops");
        Deal deal = fixture.deal();
        OpportunityId id = fixture.qualified(
                AnOpportunity.of(deal.originator()).needing("devops").order());
        assertThat(members(id)).containsExactly(heir);
        merging.merge(OrganisationPair.of(heir, deal.originator()), heir, "the same company");
        assertThat(members(id)).hasSize(1).doesNotContain(heir);
    }
}
