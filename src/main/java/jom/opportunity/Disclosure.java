package jom.opportunity;

import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one place that decides which field of an opportunity is for whom. Views are built field by field from this list, so
 * that a new field is nobody's until it is classified here and in the test that knows all of them.
 */
@Component
class Disclosure {

    private final Participants participants;
    private final SentInvitations invitations;

    Disclosure(Participants participants, SentInvitations invitations) {
        this.participants = participants;
        this.invitations = invitations;
    }

    /** @param leading whether the grounds of decisions are for the reader, too */
    OpportunityView full(Opportunity opportunity, boolean leading) {
        OpportunityFacts facts = opportunity.facts();
        return new OpportunityView(
                facts.id(),
                facts.number(),
                opportunity.version(),
                facts.stage(),
                facts.title(),
                facts.portfolio(),
                facts.originator(),
                facts.prime(),
                facts.customer(),
                facts.need(),
                facts.waivedRoles(),
                facts.value(),
                facts.expectedClose(),
                opportunity.deal().origin(),
                opportunity.deal().consentToContact(),
                opportunity.takenInAt(),
                opportunity.claim().map(claim -> claim(claim, leading)),
                opportunity.qualification().map(answers -> qualified(answers, leading)),
                opportunity.decision().map(decision -> decided(decision, leading)),
                opportunity.endReason(),
                members(facts.id()));
    }

    /** For an organisation that is asked; empty unless its invitation is open. */
    Optional<MaskedOpportunity> masked(Opportunity opportunity, OrganisationId invitee) {
        OpportunityFacts facts = opportunity.facts();
        return invitations
                .findById(Seat.of(facts.id(), invitee))
                .filter(Invitation::isOpen)
                .map(Invitation::facts)
                .map(invitation -> new MaskedOpportunity(
                        facts.id(),
                        facts.customer().industry(),
                        facts.customer().country().country(),
                        Mask.over(facts.need().problem(), facts.customer()),
                        invitation.roles().stream().sorted().toList(),
                        ValueBand.of(facts.value()),
                        invitation.expiresAt()));
    }

    /** All of them for the originator and the managers, else the reader's own. */
    List<InvitationView> invitations(OpportunityId id, Reader reader, Standing standing) {
        return invitations.of(id).stream()
                .filter(invitation -> standing.isLeading() || reader.belongsTo(invitation.organisation()))
                .map(Invitation::facts)
                .map(invitation -> new InvitationView(
                        invitation.organisation(),
                        invitation.roles().stream().sorted().toList(),
                        invitation.partnerType(),
                        invitation.status(),
                        invitation.expiresAt(),
                        invitation.declineReason(),
                        invitation.note(),
                        standing.isLeading() ? Optional.of(invitation.reason()) : Optional.empty()))
                .toList();
    }

    private List<OpportunityView.Member> members(OpportunityId id) {
        return participants.of(id).stream()
                .map(Participant::facts)
                .map(member -> new OpportunityView.Member(
                        member.organisation(), member.roles(), member.partnerType(), member.status()))
                .toList();
    }

    private static OpportunityView.Claim claim(ClaimColumns claim, boolean leading) {
        return new OpportunityView.Claim(
                claim.outcome(), Optional.ofNullable(claim.until()), onlyIf(leading, claim.reason()));
    }

    private static OpportunityView.Qualified qualified(QualificationAnswers answers, boolean leading) {
        return new OpportunityView.Qualified(
                answers.need(),
                answers.budget(),
                answers.authority(),
                answers.timing(),
                onlyIf(leading, answers.note()));
    }

    private static OpportunityView.Decided decided(DecisionColumns decision, boolean leading) {
        return new OpportunityView.Decided(decision.decision(), decision.reason(), onlyIf(leading, decision.note()));
    }

    private static Optional<String> onlyIf(boolean leading, @Nullable String text) {
        return leading ? Optional.ofNullable(text) : Optional.empty();
    }
}
