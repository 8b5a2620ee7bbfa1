package jom.workbench.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.connections.Blocks;
import jom.network.connections.ConnectionProfile;
import jom.network.connections.ConnectionStatus;
import jom.network.connections.Connections;
import jom.network.connections.InvitationPolicies;
import org.springframework.stereotype.Component;

/** What only the own people of an organisation see on its page. */
@Component
class OwnSheets {

    /** On one page; whoever has more reads them over the API. */
    private static final int SHOWN_MAX = 200;

    private final Connections connections;
    private final Blocks blocks;
    private final InvitationPolicies policies;
    private final OrganisationDirectory directory;

    OwnSheets(Connections connections, Blocks blocks, InvitationPolicies policies, OrganisationDirectory directory) {
        this.connections = connections;
        this.blocks = blocks;
        this.policies = policies;
        this.directory = directory;
    }

    /** Another organisation, with what there is between the two. */
    public record Other(OrganisationId id, String name, ConnectionProfile connection) {}

    /** One that is kept away, or may not invite. */
    public record Named(OrganisationId id, String name) {}

    /**
     * Whom the organisation has to do with.
     *
     * @param asking who waits for an answer
     * @param asked whose answer is waited for
     */
    public record Sheet(
            List<Other> asking,
            List<Other> asked,
            List<Other> connected,
            List<Named> blocked,
            InvitationPolicies.Kept policy,
            List<Named> exceptions) {}

    Sheet of(OrganisationId organisation) {
        List<ConnectionProfile> open = connections.of(organisation, ConnectionStatus.REQUESTED, null, SHOWN_MAX);
        List<ConnectionProfile> standing = connections.of(organisation, ConnectionStatus.CONNECTED, null, SHOWN_MAX);
        List<OrganisationId> blocked = blocks.of(organisation);
        InvitationPolicies.Kept policy = policies.of(organisation);
        List<OrganisationId> all = new ArrayList<>(blocked);
        all.addAll(policy.policy().exceptions());
        open.forEach(each -> all.add(each.other()));
        standing.forEach(each -> all.add(each.other()));
        Map<OrganisationId, String> names = directory.names(all);
        return new Sheet(
                others(open.stream().filter(ConnectionProfile::waitsForAnswer).toList(), names),
                others(open.stream().filter(each -> !each.waitsForAnswer()).toList(), names),
                others(standing, names),
                named(blocked, names),
                policy,
                named(List.copyOf(policy.policy().exceptions()), names));
    }

    private static List<Other> others(List<ConnectionProfile> connections, Map<OrganisationId, String> names) {
        return connections.stream()
                .map(each -> new Other(each.other(), names.getOrDefault(each.other(), ""), each))
                .sorted(Comparator.comparing(Other::name))
                .toList();
    }

    private static List<Named> named(List<OrganisationId> ids, Map<OrganisationId, String> names) {
        return ids.stream()
                .map(id -> new Named(id, names.getOrDefault(id, "")))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }
}
