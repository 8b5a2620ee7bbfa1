package jom.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jom.kernel.BasisPoints;
import jom.network.OrganisationId;
import jom.opportunity.ParticipantFacts;
import jom.opportunity.ParticipantRole;

/**
 * The split that participants start to negotiate from. Roles with a share in the template get it, divided equally among
 * those who play the role. What is left belongs to those who bring value, that is, who play a role without such a share,
 * and is divided equally among them: a charter is signed before there are prices, so nothing better is known yet. Where
 * nobody brings value, the rest goes to the prime.
 */
final class SplitDraft {

    static final String VALUE = "value";
    static final String REST = "rest";

    private SplitDraft() {}

    static SplitTerms of(List<ParticipantFacts> participants, OrganisationId prime, SplitTemplate template) {
        Map<ParticipantRole, BasisPoints> shares = shares(participants, template);
        List<SplitLine> lines = new ArrayList<>();
        shares.forEach(
                (role, share) -> lines.addAll(equally(share.value(), playing(participants, Set.of(role)), role.key())));
        int given = shares.values().stream().mapToInt(BasisPoints::value).sum();
        List<OrganisationId> bringers = participants.stream()
                .filter(participant -> !shares.keySet().containsAll(participant.roles()))
                .map(ParticipantFacts::organisation)
                .toList();
        if (bringers.isEmpty() && given < BasisPoints.WHOLE) {
            lines.add(new SplitLine.Rest(prime, REST));
        } else {
            lines.addAll(equally(BasisPoints.WHOLE - given, bringers, VALUE));
        }
        return new SplitTerms(lines);
    }

    /** The shares of those roles that are played, in the order of the roles. */
    private static Map<ParticipantRole, BasisPoints> shares(
            List<ParticipantFacts> participants, SplitTemplate template) {
        Map<ParticipantRole, BasisPoints> shares = new TreeMap<>();
        participants.forEach(participant -> participant.roles().forEach(role -> {
            BasisPoints share = template.share(role);
            if (share.value() > 0) {
                shares.put(role, share);
            }
        }));
        return shares;
    }

    private static List<OrganisationId> playing(List<ParticipantFacts> participants, Set<ParticipantRole> roles) {
        return participants.stream()
                .filter(participant -> participant.roles().containsAll(roles))
                .map(ParticipantFacts::organisation)
                .toList();
    }

    /** Basis points do not divide further; the first get one more. Whoever would get none has no line. */
    private static List<SplitLine> equally(int share, List<OrganisationId> takers, String label) {
        List<SplitLine> lines = new ArrayList<>();
        for (int i = 0; i < takers.size(); i++) {
            int part = share / takers.size() + (i < share % takers.size() ? 1 : 0);
            if (part > 0) {
                lines.add(new SplitLine.Share(takers.get(i), label, new BasisPoints(part)));
            }
        }
        return lines;
    }
}
