package jom.workbench.directory;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import jom.network.OrganisationId;
import jom.network.connections.Blocks;
import jom.network.connections.Connections;
import jom.network.connections.InvitationPolicies;
import jom.network.connections.InvitationPolicy;
import jom.network.connections.InvitationPolicy.Openness;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an organisation's own people do about others, on either one's page. */
@Controller
@RequestMapping("/organisations/{id}")
class ConnectionForms {

    private final Connections connections;
    private final Blocks blocks;
    private final InvitationPolicies policies;
    private final OwnVoice voice;

    ConnectionForms(Connections connections, Blocks blocks, InvitationPolicies policies, OwnVoice voice) {
        this.connections = connections;
        this.blocks = blocks;
        this.policies = policies;
        this.voice = voice;
    }

    @PostMapping("/connection")
    String ask(@PathVariable String id, @RequestParam String other, @RequestParam String note) {
        return onTheOthersPage(id, other, "asked", (own, them) -> connections.request(own, them, note));
    }

    @PostMapping("/connection/end")
    String end(@PathVariable String id, @RequestParam String other, @RequestParam long version) {
        return onTheOthersPage(id, other, "ended", (own, them) -> connections.end(own, them, version));
    }

    @PostMapping("/connection/acceptance")
    String accept(@PathVariable String id, @RequestParam String other, @RequestParam long version) {
        OrganisationId own = voice.own(id);
        return voice.told(own, "accepted", () -> connections.accept(own, OrganisationId.parse(other), version));
    }

    @PostMapping("/connection/refusal")
    String decline(
            @PathVariable String id,
            @RequestParam String other,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason) {
        OrganisationId own = voice.own(id);
        return voice.told(
                own, "declined", () -> connections.decline(own, OrganisationId.parse(other), version, reason));
    }

    @PostMapping("/block")
    String block(@PathVariable String id, @RequestParam String other) {
        return onTheOthersPage(id, other, "blocked", blocks::block);
    }

    @PostMapping("/unblock")
    String unblock(@PathVariable String id, @RequestParam String other) {
        return onTheOthersPage(id, other, "unblocked", blocks::unblock);
    }

    /** The exceptions that are there stay where it is all but these; on another one's page one is added. */
    @PostMapping("/invitation-policy")
    String open(@PathVariable String id, @RequestParam String who, @RequestParam long version) {
        OrganisationId own = voice.own(id);
        return voice.told(own, "policy", () -> {
            Openness openness = Openness.valueOf(who);
            Set<OrganisationId> exceptions =
                    openness == Openness.ALL_BUT ? policies.of(own).policy().exceptions() : Set.of();
            policies.change(own, version, new InvitationPolicy(openness, exceptions));
        });
    }

    /** From now on it may not invite. */
    @PostMapping("/invitation-policy/exceptions")
    String except(@PathVariable String id, @RequestParam String other) {
        return onTheOthersPage(id, other, "policy", (own, them) -> change(own, them, true));
    }

    /** From now on it may invite again. */
    @PostMapping("/invitation-policy/exceptions/removal")
    String admit(@PathVariable String id, @RequestParam String other) {
        OrganisationId own = voice.own(id);
        return voice.told(own, "policy", () -> change(own, OrganisationId.parse(other), false));
    }

    private void change(OrganisationId own, OrganisationId other, boolean except) {
        InvitationPolicies.Kept known = policies.of(own);
        Set<OrganisationId> exceptions = new TreeSet<>(Comparator.comparing(OrganisationId::value));
        exceptions.addAll(known.policy().exceptions());
        if (except) {
            exceptions.add(other);
        } else {
            exceptions.remove(other);
        }
        policies.change(
                own,
                known.version(),
                known.policy().who() == Openness.NONE
                        ? known.policy()
                        : new InvitationPolicy(exceptions.isEmpty() ? Openness.ALL : Openness.ALL_BUT, exceptions));
    }

    private String onTheOthersPage(
            String id, String other, String done, BiConsumer<OrganisationId, OrganisationId> step) {
        OrganisationId own = voice.own(id);
        OrganisationId them = OrganisationId.parse(other);
        return voice.told(them, done, () -> step.accept(own, them));
    }
}
