package jom.opportunity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jom.network.PartnerType;
import jom.network.PartnerTypeProfile;

/**
 * Which partner types play which roles, as administrators say. Roles that no type is named for are open to all.
 *
 * @param byRole the types of each role that is for specialists
 */
public record Specialists(Map<ParticipantRole, Set<PartnerType>> byRole) {

    public Specialists {
        byRole = Map.copyOf(byRole);
    }

    static Specialists among(Iterable<PartnerTypeProfile> types) {
        Map<ParticipantRole, Set<PartnerType>> found = new EnumMap<>(ParticipantRole.class);
        types.forEach(type -> type.roles()
                .forEach(role -> found.computeIfAbsent(ParticipantRole.of(role), any -> new HashSet<>())
                        .add(type.type())));
        return new Specialists(found);
    }

    /** Whether the partner type is one that plays this role. */
    public boolean mayPlay(ParticipantRole role, PartnerType type) {
        return !isFor(role) || byRole.getOrDefault(role, Set.of()).contains(type);
    }

    /** Whether only certain partner types play it. */
    public boolean isFor(ParticipantRole role) {
        return byRole.containsKey(role);
    }
}
