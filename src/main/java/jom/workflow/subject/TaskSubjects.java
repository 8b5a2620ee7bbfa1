package jom.workflow.subject;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jom.kernel.MalformedIdentifier;
import jom.network.Reader;
import jom.opportunity.MaskedOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.UnknownOpportunity;
import jom.workflow.Sentences;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/**
 * Says which opportunity a task is about. Who takes part or manages the portfolio reads number and title; who is asked to
 * take part reads the little that may be known before the answer.
 */
@Component
public class TaskSubjects {

    private final Opportunities opportunities;
    private final Briefing briefing;
    private final Sentences sentences;

    TaskSubjects(Opportunities opportunities, Briefing briefing, Sentences sentences) {
        this.opportunities = opportunities;
        this.briefing = briefing;
        this.sentences = sentences;
    }

    /**
     * A line for each of these business keys that the reader may know something about.
     *
     * @param reader who looks, as the domain knows the person
     * @param viewer the same person, with groups and language
     */
    public Map<String, String> of(Collection<String> businessKeys, Reader reader, Viewer viewer) {
        Map<OpportunityId, String> keys = new LinkedHashMap<>();
        businessKeys.forEach(key -> id(key).ifPresent(id -> keys.put(id, key)));
        Map<String, String> subjects = new HashMap<>();
        opportunities
                .mine(reader, keys.keySet())
                .forEach(known -> subjects.put(keys.get(known.id()), known.number() + " \u00b7 " + known.title()));
        keys.forEach((id, key) -> {
            if (!subjects.containsKey(key)) {
                preview(id, reader, viewer).ifPresent(line -> subjects.put(key, line));
            }
        });
        return subjects;
    }

    private Optional<String> preview(OpportunityId id, Reader reader, Viewer viewer) {
        try {
            return reader.organisations().stream()
                    .flatMap(organisation -> opportunities.preview(id, organisation).stream())
                    .findFirst()
                    .map(masked -> words(masked, viewer));
        } catch (UnknownOpportunity gone) {
            return Optional.empty();
        }
    }

    private String words(MaskedOpportunity masked, Viewer viewer) {
        return sentences
                .say("task.preview", viewer.language())
                .replace("{roles}", briefing.roles(masked.roles(), viewer))
                .replace("{country}", masked.country().name(viewer.language()))
                .replace("{band}", masked.valueBand().text(viewer.written()));
    }

    /** The opportunity that a business key names, if it names one: portfolio managers' own processes may be about anything. */
    public static Optional<OpportunityId> id(String businessKey) {
        try {
            return Optional.of(OpportunityId.parse(businessKey));
        } catch (MalformedIdentifier other) {
            return Optional.empty();
        }
    }
}
