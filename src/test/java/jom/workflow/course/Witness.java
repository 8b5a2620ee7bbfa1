package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import jom.platform.Actor;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * Watches people complete tasks, once told to: whoever did is in the audit trail of the opportunity afterwards, and an answer
 * that is refused leaves nothing there.
 */
@Component
class Witness {

    private final AuditTrail trail;
    private final Map<String, Set<String>> actions = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();
    private boolean watching;

    Witness(AuditTrail trail) {
        this.trail = trail;
    }

    void watch(boolean now) {
        watching = now;
    }

    /** What has been kept of completed tasks, by contract. */
    Map<String, Set<String>> actions() {
        return actions;
    }

    /** The contracts of which an answer was refused. */
    Set<String> refused() {
        return refused;
    }

    void see(Course.Open open, Runnable completion) {
        if (!watching) {
            completion.run();
            return;
        }
        String contract = open.task().contract();
        UUID stream = UUID.fromString(open.task().businessKey());
        int before = trail.entries(stream).size();
        try {
            completion.run();
        } catch (RuntimeException refusal) {
            refused.add(contract);
            assertThat(trail.entries(stream)).as(contract + " was refused").hasSize(before);
            throw refusal;
        }
        List<AuditEntry> entries = trail.entries(stream);
        Actor actor = new Actor(open.person().id().value(), open.person().signInName());
        List<String> kept = entries.subList(before, entries.size()).stream()
                .filter(entry -> entry.actor().equals(actor))
                .map(AuditEntry::action)
                .toList();
        assertThat(kept).as(contract + " by " + actor.name()).isNotEmpty();
        actions.computeIfAbsent(contract, any -> new TreeSet<>()).addAll(kept);
    }
}
