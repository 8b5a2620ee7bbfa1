package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.Stage;
import jom.platform.Actor;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.workflow.Subjects;
import org.springframework.stereotype.Component;

/**
 * Watches people complete tasks, once told to: whoever did is in the audit trail of the opportunity afterwards, and an answer
 * that is refused leaves nothing there.
 */
@Component
class Witness {

    /** What says everything by its name. */
    private static final Set<String> PLAIN =
            Set.of("matching.searchRepeated", "proposal.charterDrafted", "proposal.opened", "proposal.released");

    private final AuditTrail trail;
    private final Opportunities opportunities;
    private final ObjectMapper json;
    private final Map<String, Set<String>> actions = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();
    private boolean watching;

    Witness(AuditTrail trail, Opportunities opportunities, ObjectMapper json) {
        this.trail = trail;
        this.opportunities = opportunities;
        this.json = json;
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
        UUID id = UUID.fromString(open.task().businessKey());
        Optional<Stage> stage = stage(open, id);
        int before = trail.entries(id).size();
        try {
            completion.run();
        } catch (RuntimeException refusal) {
            refused.add(contract);
            assertThat(trail.entries(id)).as(contract + " was refused").hasSize(before);
            throw refusal;
        }
        List<AuditEntry> entries = trail.entries(id);
        List<AuditEntry> added = entries.subList(before, entries.size());
        Actor actor = new Actor(open.person().id().value(), open.person().signInName());
        Set<String> own = added.stream()
                .filter(entry -> entry.actor().equals(actor))
                .map(AuditEntry::action)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(own).as(contract + " by " + actor.name()).isNotEmpty();
        assertThat(added).as(contract).allSatisfy(this::assertTellsWhat);
        stage.ifPresent(was -> assertStage(added, was, stage(open, id).orElseThrow()));
        actions.computeIfAbsent(contract, any -> new TreeSet<>()).addAll(own);
    }

    /** Only opportunities have one. */
    private Optional<Stage> stage(Course.Open open, UUID id) {
        return open.task().about().equals(Subjects.OPPORTUNITY)
                ? Optional.of(opportunities.facts(new OpportunityId(id)).stage())
                : Optional.empty();
    }

    private void assertTellsWhat(AuditEntry entry) {
        if (!PLAIN.contains(entry.action())) {
            assertThat(changes(entry).path("after")).as(entry.action()).isNotEmpty();
        }
    }

    /** Where the opportunity has moved on, there is from where and to where. */
    private void assertStage(List<AuditEntry> added, Stage was, Stage is) {
        if (was != is) {
            assertThat(added).as(was + " to " + is).anySatisfy(entry -> {
                assertThat(changes(entry).at("/before/stage").asText()).isEqualTo(was.key());
                assertThat(changes(entry).at("/after/stage").asText()).isEqualTo(is.key());
            });
        }
    }

    private JsonNode changes(AuditEntry entry) {
        try {
            return json.readTree(entry.changes());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
