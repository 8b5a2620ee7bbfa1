package jom.disclosure;

import static jom.disclosure.Ensemble.DECLINED;
import static jom.disclosure.Ensemble.INVITED;
import static jom.disclosure.Ensemble.LEFT;
import static jom.disclosure.Ensemble.MANAGER;
import static jom.disclosure.Ensemble.ORIGINATOR;
import static jom.disclosure.Ensemble.PARTICIPANT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jom.kernel.Money;
import jom.matching.TeamFormation;
import jom.network.Industry;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.network.Territory;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Customer;
import jom.opportunity.CustomerDecision;
import jom.opportunity.CustomerDecisions;
import jom.opportunity.DecisionReason;
import jom.opportunity.DeclineReason;
import jom.opportunity.Invitations;
import jom.opportunity.InvitePartner;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityIntake;
import jom.opportunity.ParticipantRole;
import jom.opportunity.PartnerFacts;
import jom.opportunity.Progress;
import jom.opportunity.Qualification;
import jom.opportunity.RecordCustomerDecision;
import jom.opportunity.Registration;
import jom.opportunity.RegistrationOutcome;
import jom.opportunity.ReleaseParticipant;
import jom.opportunity.Settlement;
import jom.opportunity.TeamChanges;
import jom.opportunity.TeamCompleteness;
import jom.opportunity.Withdrawal;
import jom.proposal.Charters;
import jom.proposal.ContentHash;
import jom.proposal.ContributeSection;
import jom.proposal.JointProposals;
import jom.proposal.PriceLine;
import jom.proposal.ProposalContributions;
import jom.proposal.ProposeCharter;
import jom.proposal.WorkShare;
import jom.revenue.Ledger;
import jom.revenue.Settlements;
import org.springframework.stereotype.Component;

/** Plays one opportunity from intake to settlement through the modules' APIs, and stops after each stage. */
@Component
class Play {

    /** The API of the modules, as far as a play needs it. */
    @Component
    record Opening(
            NetworkFixture network,
            OpportunityIntake intake,
            Registration registration,
            Qualification qualification,
            TeamFormation teams,
            Invitations invitations,
            TeamChanges changes,
            TeamCompleteness completeness,
            Withdrawal withdrawal) {}

    /** The same for what follows once the team is complete. */
    @Component
    record Middle(
            Charters charters,
            PartnerFacts facts,
            JointProposals proposals,
            ProposalContributions contributions,
            CustomerDecisions decisions,
            Progress progress,
            Ledger ledger,
            Settlements settlements,
            Settlement settlement) {}

    private final Opening opening;
    private final Middle middle;

    Play(Opening opening, Middle middle) {
        this.opening = opening;
        this.middle = middle;
    }

    private void as(Ensemble all, String role, Runnable deed) {
        opening.network().as(all.person(role), () -> {
            deed.run();
            return true;
        });
    }

    OpportunityId takeIn(Ensemble all) {
        Customer customer = new Customer(
                NetworkFixture.unique("Klinikum"),
                NetworkFixture.unique("klinik") + ".example",
                new Territory("DE"),
                new Industry("healthcare"),
                NetworkFixture.unique("HRB"),
                "Kiel");
        AnOpportunity order = AnOpportunity.of(all.organisation(ORIGINATOR))
                .at(customer)
                .titled("One patient file for " + customer.name())
                .because("Patient files of " + customer.name() + " live in seven systems.")
                .wanting(ParticipantRole.SOLUTION)
                .needing(Ensemble.Assembly.RARE);
        return opening.network()
                .as(all.person(ORIGINATOR), () -> opening.intake().takeIn(order.order()));
    }

    /** All stages up to the invitations. */
    void open(Ensemble all, OpportunityId id, Consumer<String> after) {
        after.accept("01-takenIn");
        as(all, MANAGER, () -> opening.registration().decide(id, RegistrationOutcome.PROTECTED, "nobody else came"));
        after.accept("02-registered");
        as(all, ORIGINATOR, () -> opening.qualification().qualify(id, OpportunityFixture.ANSWERS));
        opening.teams().propose(id);
        after.accept("03-qualified");
        as(all, MANAGER, () -> invite(all, id));
        after.accept("04-invited");
    }

    private void invite(Ensemble all, OpportunityId id) {
        opening.teams().confirm(id, 0, "the only one who fits");
        opening.invitations()
                .invite(
                        id,
                        List.of(
                                asked(all, INVITED, "hosting-provider", ParticipantRole.HOSTING),
                                asked(all, DECLINED, "hosting-provider", ParticipantRole.SUPPORT),
                                asked(all, LEFT, "system-integrator", ParticipantRole.INTEGRATION)));
        for (String role : List.of(PARTICIPANT, INVITED, DECLINED, LEFT)) {
            opening.invitations().open(id, all.organisation(role), OpportunityFixture.EXPIRY);
        }
    }

    private static InvitePartner asked(Ensemble all, String role, String type, ParticipantRole as) {
        return new InvitePartner(
                all.organisation(role), Set.of(as), new PartnerType(type), "the manager knows this one");
    }

    void withdraw(Ensemble all, OpportunityId id) {
        as(
                all,
                ORIGINATOR,
                () -> opening.withdrawal().withdraw(id, all.person(ORIGINATOR).reader(), "the customer went silent"));
    }

    /** One accepts, one declines, one comes and goes, one does not answer. */
    void formTeam(Ensemble all, OpportunityId id, Consumer<String> after) {
        as(all, PARTICIPANT, () -> opening.invitations().accept(id, all.organisation(PARTICIPANT)));
        as(all, LEFT, () -> opening.invitations().accept(id, all.organisation(LEFT)));
        as(
                all,
                DECLINED,
                () -> opening.invitations()
                        .decline(id, all.organisation(DECLINED), DeclineReason.OTHER, "we are too busy"));
        after.accept("05-answered");
        as(
                all,
                MANAGER,
                () -> opening.changes()
                        .release(
                                id,
                                new ReleaseParticipant(all.organisation(LEFT), "it changed hands", Optional.empty())));
        opening.completeness().close(id);
        after.accept("06-teamFormed");
    }

    void agree(Ensemble all, OpportunityId id, Consumer<String> after) {
        OrganisationId originator = all.organisation(ORIGINATOR);
        OrganisationId participant = all.organisation(PARTICIPANT);
        middle.charters().draft(id);
        ContentHash first = propose(all, id);
        as(all, ORIGINATOR, () -> middle.charters().sign(id, originator, first));
        as(all, PARTICIPANT, () -> middle.charters().counter(id, participant, "we do more than that"));
        after.accept("07-charterCountered");
        middle.charters().closeRound(id);
        ContentHash second = propose(all, id);
        as(all, ORIGINATOR, () -> middle.charters().sign(id, originator, second));
        as(all, PARTICIPANT, () -> middle.charters().sign(id, participant, second));
        middle.charters().closeRound(id);
        after.accept("08-chartered");
    }

    private ContentHash propose(Ensemble all, OpportunityId id) {
        ProposeCharter order = new ProposeCharter(
                all.organisation(ORIGINATOR),
                "What we tell each other stays among us.",
                List.of(
                        new WorkShare(all.organisation(ORIGINATOR), "sells"),
                        new WorkShare(all.organisation(PARTICIPANT), "builds")));
        return opening.network()
                .as(all.person(ORIGINATOR), () -> middle.charters().propose(id, order));
    }

    void offer(Ensemble all, OpportunityId id, Consumer<String> after) {
        as(
                all,
                PARTICIPANT,
                () -> middle.facts()
                        .record(id, all.organisation(PARTICIPANT), "solutionAttached", Map.of("name", "Open Record")));
        middle.proposals().open(id);
        contribute(all, id, ORIGINATOR, "20000.02");
        contribute(all, id, PARTICIPANT, "70000.01");
        after.accept("09-drafted");
        as(all, ORIGINATOR, () -> middle.proposals().approve(id, "well done"));
        for (String role : List.of(ORIGINATOR, PARTICIPANT)) {
            as(all, role, () -> middle.contributions().signOff(id, all.organisation(role)));
        }
        middle.proposals().closeSignOffs(id);
        middle.proposals().release(id);
        after.accept("10-proposed");
    }

    private void contribute(Ensemble all, OpportunityId id, String role, String amount) {
        ContributeSection section = new ContributeSection(
                all.organisation(role),
                "Section of the " + role,
                "What the " + role + " does.",
                List.of(new PriceLine("Work of the " + role, Money.of(amount, "EUR"))));
        as(all, role, () -> middle.contributions().contribute(id, section));
    }

    void win(Ensemble all, OpportunityId id, Consumer<String> after) {
        RecordCustomerDecision won =
                new RecordCustomerDecision(CustomerDecision.WON, DecisionReason.SOLUTION_FIT, "the board agreed");
        as(all, ORIGINATOR, () -> middle.decisions().record(id, won));
        after.accept("11-won");
        middle.progress().delivered(id);
        middle.ledger().postDeal(id);
        as(all, PARTICIPANT, () -> middle.settlements().object(id, all.organisation(PARTICIPANT), "a cent is missing"));
        after.accept("12-posted");
        as(all, MANAGER, () -> middle.settlements().resolve(id, "the charter stands"));
        for (String role : List.of(ORIGINATOR, PARTICIPANT)) {
            as(all, role, () -> middle.settlements().approve(id, all.organisation(role)));
        }
        middle.settlements().closeSettlement(id);
        middle.settlement().complete(id);
        after.accept("13-settled");
    }
}
