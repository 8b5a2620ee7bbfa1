package jom.workflow.partner;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jom.opportunity.PartnerFact;
import jom.opportunity.PartnerFacts;
import jom.workflow.TaskAtHand;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import org.springframework.stereotype.Component;

/** Keeps what participants answer as facts of theirs, and finds what they answered before. */
@Component
class PartnerDesk {

    private static final TypeReference<LinkedHashMap<String, Object>> CONTENT = new TypeReference<>() {};

    private final PartnerFacts facts;
    private final Briefing briefing;
    private final ObjectMapper json;

    PartnerDesk(PartnerFacts facts, Briefing briefing, ObjectMapper json) {
        this.facts = facts;
        this.briefing = briefing;
        this.json = json;
    }

    /** Keeps the answers under the name of their contract, without those that were not given. */
    void record(TaskAtHand task, Record answers) {
        Map<String, Object> content = json.convertValue(answers, CONTENT);
        content.values().removeIf(value -> value == null);
        facts.record(Ids.opportunity(task), Ids.organisation(task), task.contract(), content);
    }

    /** What the same organisation answered last to another contract; nothing if it was never asked. */
    Map<String, Object> latest(TaskAtHand task, String contract) {
        return facts.latest(Ids.opportunity(task), Ids.organisation(task), contract)
                .map(PartnerFact::content)
                .orElse(Map.of());
    }

    /** All that the same organisation answered to a contract, newest first. */
    List<Map<String, Object>> all(TaskAtHand task, String contract) {
        return facts.all(Ids.opportunity(task), contract).stream()
                .filter(fact -> fact.organisation().equals(Ids.organisation(task)))
                .map(PartnerFact::content)
                .toList();
    }

    /** The opportunity and an earlier answer, for a form. */
    Told told(TaskAtHand task, Viewer viewer, String... contracts) {
        Map<String, Object> earlier = new HashMap<>();
        for (String contract : contracts) {
            earlier.putAll(latest(task, contract));
        }
        return new Told(
                briefing.opportunity(task, viewer),
                earlier,
                (list, value) -> briefing.choice(list, value, viewer),
                viewer.language());
    }
}
