package jom.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.network.PersonProfile;
import jom.network.Reader;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import org.springframework.stereotype.Component;

/** Brings opportunities into any stage, through the module's API. */
@Component
public class OpportunityFixture {

    public static final Instant EXPIRY = Instant.parse("2100-01-01T00:00:00Z");
    public static final QualificationAnswers ANSWERS =
            new QualificationAnswers(Finding.YES, Finding.YES, Finding.UNCLEAR, Finding.NO, "seen the budget");

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final OpportunityIntake intake;
    private final Registration registration;
    private final Qualification qualification;
    private final Invitations invitations;
    private final TeamCompleteness completeness;
    private final Progress progress;

    OpportunityFixture(
            NetworkFixture network,
            Portfolios portfolios,
            OpportunityIntake intake,
            Registration registration,
            Qualification qualification,
            Invitations invitations,
            TeamCompleteness completeness,
            Progress progress) {
        this.network = network;
        this.portfolios = portfolios;
        this.intake = intake;
        this.registration = registration;
        this.qualification = qualification;
        this.invitations = invitations;
        this.completeness = completeness;
        this.progress = progress;
    }

    /** An originator whose portfolio is managed by a manager of its own. */
    public record Deal(OrganisationId originator, PersonProfile seller, PersonProfile manager) {

        public Reader sellerReader() {
            return seller.reader();
        }
    }

    public Deal deal() {
        PersonProfile manager = network.person(Role.PPM);
        OrganisationId originator = network.organisation("reseller");
        portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(originator)));
        return new Deal(originator, network.partnerUser(originator), manager);
    }

    public OpportunityId qualified(TakeInOpportunity order) {
        OpportunityId id = intake.takeIn(order);
        registration.decide(id, RegistrationOutcome.PROTECTED, "first come");
        qualification.qualify(id, ANSWERS);
        return id;
    }

    public void invited(OpportunityId id, OrganisationId invitee, ParticipantRole... roles) {
        invitations.invite(
                id, List.of(new InvitePartner(invitee, Set.of(roles), new PartnerType("software-vendor"), "fits")));
        invitations.open(id, invitee, EXPIRY);
    }

    public void joined(OpportunityId id, OrganisationId partner, ParticipantRole... roles) {
        invited(id, partner, roles);
        invitations.accept(id, partner);
    }

    /** With one partner, who brings the solution. */
    public OpportunityId proposed(TakeInOpportunity order, OrganisationId partner) {
        OpportunityId id = qualified(order);
        proposedBy(id, order.originator(), partner);
        return id;
    }

    /** A qualified one, with another partner, who brings the solution. */
    public void proposedBy(OpportunityId id, OrganisationId prime, OrganisationId partner) {
        joined(id, partner, ParticipantRole.SOLUTION);
        completeness.close(id);
        progress.charterSigned(id, prime);
        progress.proposalReleased(id);
    }
}
