package jom.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jom.network.Capability;
import jom.network.Offering;
import jom.network.PartnerType;
import jom.opportunity.ParticipantRole;
import jom.opportunity.Specialists;

/**
 * What a team still has to bring: each role and each capability is one bit of a number.
 *
 * @param roles at most 7
 * @param capabilities at most 20
 * @param specialists who plays which roles
 */
record OpenNeed(List<ParticipantRole> roles, List<Capability> capabilities, Specialists specialists) {

    OpenNeed {
        roles = roles.stream().sorted().toList();
        capabilities = capabilities.stream().sorted().toList();
    }

    static OpenNeed of(
            Collection<ParticipantRole> roles, Collection<Capability> capabilities, Specialists specialists) {
        return new OpenNeed(List.copyOf(roles), List.copyOf(capabilities), specialists);
    }

    /** All bits. */
    int all() {
        return (1 << (roles.size() + capabilities.size())) - 1;
    }

    /** What an organisation could bring of it. */
    int coveredBy(Offering offering) {
        int mask = 0;
        for (int i = 0; i < roles.size(); i++) {
            ParticipantRole role = roles.get(i);
            if (offering.partnerTypes().stream().anyMatch(type -> specialists.mayPlay(role, type))) {
                mask |= 1 << i;
            }
        }
        for (int i = 0; i < capabilities.size(); i++) {
            if (offering.capabilities().contains(capabilities.get(i))) {
                mask |= 1 << (roles.size() + i);
            }
        }
        return mask;
    }

    /** Without the roles for which this one lacks a certificate, and without anything if it lacks one for whatever it could do. */
    Candidate asCertified(Candidate candidate, List<CertificateGap> gaps) {
        if (gaps.stream().anyMatch(gap -> gap.role() == null)) {
            return candidate.lacking(gaps, 0);
        }
        int covers = candidate.covers();
        for (CertificateGap gap : gaps) {
            int role = roles.indexOf(gap.role());
            covers &= role < 0 ? all() : ~(1 << role);
        }
        Candidate certified = candidate.lacking(gaps, covers);
        return Casting.naturalRole(this, certified).isPresent() ? certified : candidate.lacking(gaps, 0);
    }

    /** Those that matter to one who would bring this much with all certificates. */
    List<CertificateGap> concerning(List<CertificateGap> gaps, Offering offering) {
        List<ParticipantRole> possible = rolesIn(coveredBy(offering));
        return gaps.stream()
                .filter(gap -> gap.role() == null || possible.contains(gap.role()))
                .toList();
    }

    /** Whether it has a role that this partner type may play. */
    boolean isForType(PartnerType type) {
        return roles.stream().anyMatch(role -> specialists.mayPlay(role, type));
    }

    List<ParticipantRole> rolesIn(int mask) {
        List<ParticipantRole> found = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if ((mask & (1 << i)) != 0) {
                found.add(roles.get(i));
            }
        }
        return found;
    }

    List<Capability> capabilitiesIn(int mask) {
        List<Capability> found = new ArrayList<>();
        for (int i = 0; i < capabilities.size(); i++) {
            if ((mask & (1 << (roles.size() + i))) != 0) {
                found.add(capabilities.get(i));
            }
        }
        return found;
    }

    /** Without what these bring. */
    OpenNeed without(Set<ParticipantRole> takenRoles, Set<Capability> takenCapabilities) {
        return new OpenNeed(
                roles.stream().filter(role -> !takenRoles.contains(role)).toList(),
                capabilities.stream()
                        .filter(capability -> !takenCapabilities.contains(capability))
                        .toList(),
                specialists);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        roles.forEach(role -> names.add(role.key()));
        capabilities.forEach(capability -> names.add(capability.code()));
        return names;
    }
}
