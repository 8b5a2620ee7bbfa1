package jom.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.matching.index.Moment;
import jom.network.Aliases;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.connections.Barrier;
import jom.network.connections.Barriers;
import jom.opportunity.InvitationFacts;
import jom.opportunity.InvitationStatus;
import jom.opportunity.Invitations;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import jom.opportunity.Overlap;
import jom.opportunity.ParticipantFacts;
import jom.opportunity.ParticipantRole;
import jom.opportunity.Registration;
import jom.opportunity.RolesOfTypes;
import org.springframework.stereotype.Component;

/** Looks over the whole network for one opportunity: who could be asked, who not, and why. */
@Component
class Scout {

    private final Opportunities opportunities;
    private final Invitations invitations;
    private final Registration registration;
    private final KnownOrganisations organisations;
    private final RolesOfTypes specialists;
    private final Barriers barriers;
    private final WeightsTable weights;
    private final Aliases aliases;
    private final Selection selection;

    Scout(
            Opportunities opportunities,
            Invitations invitations,
            Registration registration,
            KnownOrganisations organisations,
            RolesOfTypes specialists,
            Barriers barriers,
            WeightsTable weights,
            Aliases aliases,
            Selection selection) {
        this.opportunities = opportunities;
        this.invitations = invitations;
        this.registration = registration;
        this.organisations = organisations;
        this.specialists = specialists;
        this.barriers = barriers;
        this.weights = weights;
        this.aliases = aliases;
        this.selection = selection;
    }

    /** Who is not to be asked, by reason. */
    record Barred(Map<OrganisationId, RejectionReason> reasons) {

        static Barred nobody() {
            return new Barred(Map.of());
        }

        /** These, too; a reason that is there already stays. */
        Barred and(Collection<OrganisationId> others, RejectionReason reason) {
            Map<OrganisationId, RejectionReason> more = new LinkedHashMap<>(reasons);
            others.forEach(organisation -> more.putIfAbsent(organisation, reason));
            return new Barred(more);
        }

        /** These, too; a reason that is there already stays. */
        Barred and(Map<OrganisationId, RejectionReason> others) {
            Map<OrganisationId, RejectionReason> more = new LinkedHashMap<>(reasons);
            others.forEach(more::putIfAbsent);
            return new Barred(more);
        }

        Optional<RejectionReason> reason(OrganisationId organisation) {
            return Optional.ofNullable(reasons.get(organisation));
        }
    }

    /** @param alsoBarred whom a decision left out */
    Field field(OpportunityId id, Barred alsoBarred) {
        return selection.field(brief(id, alsoBarred));
    }

    /** What is sought today, and who is kept out. */
    Brief brief(OpportunityId id, Barred alsoBarred) {
        OpportunityFacts facts = opportunities.facts(id);
        List<ParticipantFacts> participants = opportunities.participants(id);
        List<InvitationFacts> asked = invitations.of(id);
        Moment everybody = organisations.now();
        OpenNeed need = open(facts, participants, asked, everybody);
        Barred barred = Barred.nobody()
                .and(known(participants.stream().map(ParticipantFacts::organisation)), RejectionReason.TAKES_PART)
                .and(known(asked.stream().map(InvitationFacts::organisation)), RejectionReason.ASKED_BEFORE)
                .and(alsoBarred.reasons())
                .and(known(claimants(facts).stream()), RejectionReason.COMPETING_CLAIM)
                .and(keptApart(facts.originator(), present(participants, asked)));
        return selection.brief(facts, need, everybody, barred, MatchingWeights.of(weights));
    }

    /**
     * As if a team were sought anew today, whoever was asked or has joined since: the same candidates, weighed with each of
     * some weights.
     */
    List<Field> anew(OpportunityId id, Barred alsoBarred, List<MatchingWeights> each) {
        OpportunityFacts facts = opportunities.facts(id);
        Set<OrganisationId> asked =
                invitations.of(id).stream().map(InvitationFacts::organisation).collect(Collectors.toSet());
        List<ParticipantFacts> first = opportunities.participants(id).stream()
                .filter(participant -> !asked.contains(participant.organisation()))
                .toList();
        Moment everybody = organisations.now();
        OpenNeed need = open(facts, first, List.of(), everybody);
        Barred barred = Barred.nobody()
                .and(known(first.stream().map(ParticipantFacts::organisation)), RejectionReason.TAKES_PART)
                .and(alsoBarred.reasons())
                .and(known(claimants(facts).stream()), RejectionReason.COMPETING_CLAIM)
                .and(keptApart(facts.originator(), present(first, List.of())));
        return each.stream()
                .map(weighed -> selection.field(selection.brief(facts, need, everybody, barred, weighed)))
                .toList();
    }

    /** Under the ids it did something under, and as whom it could be asked today. */
    private Set<OrganisationId> known(Stream<OrganisationId> organisations) {
        return aliases.withPresent(organisations.toList());
    }

    /** Who takes part, and who may still say that it will. */
    private static List<OrganisationId> present(List<ParticipantFacts> participants, List<InvitationFacts> asked) {
        return Stream.concat(
                        participants.stream().map(ParticipantFacts::organisation),
                        asked.stream().filter(Scout::isPending).map(InvitationFacts::organisation))
                .toList();
    }

    private Map<OrganisationId, RejectionReason> keptApart(OrganisationId originator, List<OrganisationId> present) {
        return barriers.around(originator, present).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, kept -> reason(kept.getValue())));
    }

    private static RejectionReason reason(Barrier barrier) {
        return barrier == Barrier.BLOCKED ? RejectionReason.BLOCKED : RejectionReason.TAKES_NO_INVITATIONS;
    }

    /**
     * Whether the team may stay as it is although nobody brings all that is open: after a first search, and once somebody
     * has done without a role, capabilities alone keep no team from being complete.
     */
    boolean isEnough(OpportunityId id, Field field, boolean first) {
        return field.need().roles().isEmpty()
                && (!first || !opportunities.facts(id).waivedRoles().isEmpty());
    }

    private Collection<OrganisationId> claimants(OpportunityFacts facts) {
        return registration.assess(facts.id()).overlaps().stream()
                .map(Overlap::originator)
                .toList();
    }

    /** What neither a participant nor somebody who is being asked brings. */
    private OpenNeed open(
            OpportunityFacts facts,
            List<ParticipantFacts> participants,
            List<InvitationFacts> asked,
            Moment everybody) {
        Set<OrganisationId> counted = new HashSet<>();
        Set<ParticipantRole> roles = new HashSet<>(facts.waivedRoles());
        for (ParticipantFacts participant : participants) {
            counted.add(aliases.present(participant.organisation()));
            roles.addAll(participant.roles());
        }
        for (InvitationFacts invitation : asked) {
            if (isPending(invitation)) {
                counted.add(aliases.present(invitation.organisation()));
                roles.addAll(invitation.roles());
            }
        }
        Set<Capability> capabilities = new HashSet<>();
        counted.forEach(organisation -> everybody
                .find(organisation)
                .ifPresent(found -> capabilities.addAll(found.offering().capabilities())));
        return OpenNeed.of(facts.need().rolesWanted(), facts.need().capabilitiesWanted(), specialists.now())
                .without(roles, capabilities);
    }

    private static boolean isPending(InvitationFacts invitation) {
        return invitation.status() == InvitationStatus.CONFIRMED || invitation.status() == InvitationStatus.OPEN;
    }
}
