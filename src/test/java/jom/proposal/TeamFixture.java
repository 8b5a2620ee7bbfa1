package jom.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.opportunity.AnOpportunity;
import jom.opportunity.CustomerDecision;
import jom.opportunity.CustomerDecisions;
import jom.opportunity.DecisionReason;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.opportunity.RecordCustomerDecision;
import jom.opportunity.TeamCompleteness;
import org.springframework.stereotype.Component;

/** Teams on their way from the charter to a deal that is won, through the modules' APIs. */
@Component
public class TeamFixture {

    private final NetworkFixture network;
    private final OpportunityFixture opportunities;
    private final TeamCompleteness completeness;
    private final CustomerDecisions decisions;
    private final Charters charters;
    private final JointProposals proposals;
    private final ProposalContributions contributions;

    TeamFixture(
            NetworkFixture network,
            OpportunityFixture opportunities,
            TeamCompleteness completeness,
            CustomerDecisions decisions,
            Charters charters,
            JointProposals proposals,
            ProposalContributions contributions) {
        this.network = network;
        this.opportunities = opportunities;
        this.completeness = completeness;
        this.decisions = decisions;
        this.charters = charters;
        this.proposals = proposals;
        this.contributions = contributions;
    }

    /**
     * The prime is the originator; partners bring solutions.
     *
     * @param seller of the prime
     * @param manager of the portfolio
     */
    public record Alliance(
            OpportunityId id,
            OrganisationId prime,
            List<OrganisationId> partners,
            PersonProfile seller,
            PersonProfile manager) {

        public List<OrganisationId> all() {
            return Stream.concat(Stream.of(prime), partners.stream()).toList();
        }

        public OrganisationId partner() {
            return partners.get(0);
        }
    }

    /** A complete team that has agreed on nothing yet. */
    public Alliance formed(int partners) {
        OpportunityFixture.Deal deal = opportunities.deal();
        OpportunityId id = opportunities.qualified(
                AnOpportunity.of(deal.originator()).worth("250000.00", "EUR").order());
        List<OrganisationId> joined = new ArrayList<>();
        for (int i = 0; i < partners; i++) {
            OrganisationId partner = network.organisation("software-vendor");
            opportunities.joined(id, partner, ParticipantRole.SOLUTION);
            joined.add(partner);
        }
        completeness.close(id);
        return new Alliance(id, deal.originator(), List.copyOf(joined), deal.seller(), deal.manager());
    }

    /** Proposes the drafted split, with the prime contracting. */
    public ContentHash proposed(Alliance alliance) {
        charters.draft(alliance.id());
        return charters.propose(alliance.id(), charter(alliance));
    }

    /** An order in which everybody does something. */
    public static ProposeCharter charter(Alliance alliance) {
        return new ProposeCharter(
                alliance.prime(),
                "What we tell each other stays among us.",
                alliance.all().stream()
                        .map(organisation -> new WorkShare(organisation, "Its part of " + organisation))
                        .toList());
    }

    /** Everybody has signed the version that was proposed last. */
    public void signed(Alliance alliance, ContentHash hash) {
        alliance.all().forEach(organisation -> charters.sign(alliance.id(), organisation, hash));
        charters.closeRound(alliance.id());
    }

    /** A signed charter with the drafted split. */
    public Alliance chartered(int partners) {
        Alliance alliance = formed(partners);
        signed(alliance, proposed(alliance));
        return alliance;
    }

    /** Everybody has written a section and charges these prices; the prime has approved. */
    public void contributed(Alliance alliance, Money... prices) {
        contributed(alliance, lines(prices));
    }

    private void contributed(Alliance alliance, List<PriceLine> prices) {
        proposals.open(alliance.id());
        alliance.all().forEach(organisation -> contributions.contribute(alliance.id(), section(organisation, prices)));
        proposals.approve(alliance.id(), "");
    }

    /** A section with one line per price. */
    public static ContributeSection section(OrganisationId organisation, Money... prices) {
        return section(organisation, lines(prices));
    }

    private static List<PriceLine> lines(Money... prices) {
        return Stream.of(prices).map(price -> new PriceLine("Our work", price)).toList();
    }

    private static ContributeSection section(OrganisationId organisation, List<PriceLine> prices) {
        return new ContributeSection(
                organisation, "Section of " + organisation, "What we do, and why it will work.", prices);
    }

    /** Signed off by all, released, and the customer decided for it. */
    public void won(Alliance alliance, Money... prices) {
        won(alliance, lines(prices));
    }

    /** As above; everybody charges these lines. */
    public void wonWith(Alliance alliance, PriceLine... prices) {
        won(alliance, List.of(prices));
    }

    private void won(Alliance alliance, List<PriceLine> prices) {
        contributed(alliance, prices);
        alliance.all().forEach(organisation -> contributions.signOff(alliance.id(), organisation));
        proposals.closeSignOffs(alliance.id());
        proposals.release(alliance.id());
        decisions.record(
                alliance.id(), new RecordCustomerDecision(CustomerDecision.WON, DecisionReason.SOLUTION_FIT, null));
    }
}
