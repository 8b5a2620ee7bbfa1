package jom.opportunity;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks organisations to take part. Nobody is asked twice for the same opportunity, whatever became of the first time;
 * until somebody accepts, the other participants do not learn who was asked.
 */
@Service
public class Invitations {

    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);

    private final StoredOpportunities opportunities;
    private final Participants participants;
    private final PresentTeam team;
    private final SentInvitations invitations;
    private final Chronicle chronicle;
    private final Willingness willingness;

    Invitations(
            StoredOpportunities opportunities,
            Participants participants,
            PresentTeam team,
            SentInvitations invitations,
            Chronicle chronicle,
            Willingness willingness) {
        this.opportunities = opportunities;
        this.participants = participants;
        this.team = team;
        this.invitations = invitations;
        this.chronicle = chronicle;
        this.willingness = willingness;
    }

    /**
     * Notes that these are to be asked; each is asked by {@link #open}.
     *
     * @throws StageNotReachable if no team is sought
     * @throws InvitationRefused if one takes part already or was asked before, or does not want to be asked into this team
     */
    @UseCase
    public void invite(OpportunityId id, List<InvitePartner> orders) {
        Opportunity opportunity = opportunities.require(id);
        if (opportunity.stage() != Stage.QUALIFIED) {
            throw new StageNotReachable(id, opportunity.stage(), Stage.TEAM_FORMED);
        }
        Set<OrganisationId> present = new HashSet<>();
        participants.of(id).forEach(participant -> present.add(participant.organisation()));
        Set<OrganisationId> taken = new HashSet<>(present);
        invitations.of(id).forEach(invitation -> {
            taken.add(invitation.organisation());
            if (invitation.isPending()) {
                present.add(invitation.organisation());
            }
        });
        for (InvitePartner order : orders) {
            if (!taken.add(order.organisation())) {
                throw InvitationRefused.again(order.organisation());
            }
            present.add(order.organisation());
        }
        willingness.require(opportunity.facts().originator(), present, orders);
        confirm(id, orders);
    }

    private void confirm(OpportunityId id, List<InvitePartner> orders) {
        Instant now = chronicle.now();
        invitations.saveAll(
                orders.stream().map(order -> new Invitation(id, order, now)).toList());
        for (InvitePartner order : orders) {
            chronicle.keep(office(id, "invitationConfirmed", order.organisation())
                    .with("roles", OpportunityIntake.keys(order.roles()))
                    .with("partnerType", order.partnerType().key())
                    .with("reason", order.reason()));
        }
        LOG.info("invitations confirmed opportunity={} invitees={}", id, orders.size());
    }

    /**
     * Asks: from now on the invitee sees the masked preview and may answer. Publishes {@link InvitationOpened}.
     *
     * @param expiresAt what the invitee is told
     */
    @UseCase
    public void open(OpportunityId id, OrganisationId invitee, Instant expiresAt) {
        invitations.require(id, invitee).open(expiresAt);
        chronicle.keep(office(id, "invitationOpened", invitee).with("expiresAt", expiresAt.toString()));
        chronicle.tell(new InvitationOpened(id, invitee));
    }

    /** Publishes {@link InviteeReminded} if the invitation is still open; else does nothing. */
    @UseCase
    public void remind(OpportunityId id, OrganisationId invitee) {
        if (invitations.require(id, invitee).isOpen()) {
            chronicle.keep(office(id, "inviteeReminded", invitee));
            chronicle.tell(new InviteeReminded(id, invitee));
        }
    }

    /**
     * The invitee takes part from now on.
     *
     * @throws InvitationRefused if the invitation is not open
     */
    @UseCase
    public void accept(OpportunityId id, OrganisationId invitee) {
        Invitation invitation = invitations.require(id, invitee);
        Instant now = chronicle.now();
        invitation.accept(now);
        Participant participant = participants.save(invitation.asParticipant(now));
        team.changed(id);
        chronicle.keep(Chronicle.about(id, "invitationAccepted")
                .with("organisation", invitee.toString())
                .with("roles", OpportunityIntake.keys(participant.facts().roles())));
        LOG.info("invitation accepted opportunity={} organisation={}", id, invitee);
        chronicle.tell(new InvitationAnswered(id, invitee, InvitationStatus.ACCEPTED));
    }

    /**
     * The invitee does not take part, and is never asked again.
     *
     * @param note at most 1,000 characters; needed if the reason is {@code other}
     * @throws InvitationRefused if the invitation is not open, or the note is missing
     */
    @UseCase
    public void decline(OpportunityId id, OrganisationId invitee, DeclineReason reason, @Nullable String note) {
        String words = Texts.optional("note", note, Opportunity.REASON_LENGTH_MAX);
        invitations.require(id, invitee).decline(reason, words, chronicle.now());
        chronicle.keep(office(id, "invitationDeclined", invitee)
                .with("reason", reason.key())
                .with("note", words));
        LOG.info("invitation declined opportunity={} organisation={} reason={}", id, invitee, reason);
        chronicle.tell(new InvitationAnswered(id, invitee, InvitationStatus.DECLINED));
    }

    /** No answer came; counts as a refusal. */
    @UseCase
    public void expire(OpportunityId id, OrganisationId invitee) {
        invitations.require(id, invitee).expire();
        chronicle.keep(office(id, "invitationExpired", invitee));
        LOG.info("invitation expired opportunity={} organisation={}", id, invitee);
        chronicle.tell(new InvitationAnswered(id, invitee, InvitationStatus.EXPIRED));
    }

    /** All invitations, oldest first; who may see them is for the caller to decide. */
    @Transactional(readOnly = true)
    public List<InvitationFacts> of(OpportunityId id) {
        return invitations.of(id).stream().map(Invitation::facts).toList();
    }

    @Transactional(readOnly = true)
    public Optional<InvitationFacts> find(OpportunityId id, OrganisationId invitee) {
        return invitations.findById(Seat.of(id, invitee)).map(Invitation::facts);
    }

    /** Whom to ask now: confirmed and not yet asked, in the order of confirmation. */
    @Transactional(readOnly = true)
    public List<OrganisationId> toBeAsked(OpportunityId id) {
        return of(id).stream()
                .filter(invitation -> invitation.status() == InvitationStatus.CONFIRMED)
                .map(InvitationFacts::organisation)
                .toList();
    }

    static AuditRecord office(OpportunityId id, String fact, OrganisationId invitee) {
        return Chronicle.about(id, fact).visibleTo(Audience.OFFICE).with("organisation", invitee.toString());
    }
}
