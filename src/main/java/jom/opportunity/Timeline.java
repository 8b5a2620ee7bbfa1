package jom.opportunity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.network.Reader;
import jom.platform.Audience;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import org.springframework.stereotype.Component;

/** Reads the course of an opportunity out of the audit trail, for one reader. */
@Component
class Timeline {

    /** What may be told of any entry that the reader may see at all. Whatever is not named here stays in the trail. */
    static final Set<String> TOLD = Set.of(
            "stage",
            "outcome",
            "protectedUntil",
            "organisation",
            "roles",
            "partnerType",
            "prime",
            "decision",
            "round",
            "version",
            "kind",
            "expiresAt",
            "number");

    /** Why somebody left is for who leads to know, as are the grounds of all decisions. */
    static final Set<String> TOLD_TO_LEADERS = Set.of("leavingBecause");

    private static final TypeReference<Map<String, Map<String, Object>>> CHANGES = new TypeReference<>() {};

    private final AuditTrail audit;
    private final ObjectMapper json;

    Timeline(AuditTrail audit, ObjectMapper json) {
        this.audit = audit;
        this.json = json;
    }

    List<TimelineEntry> of(OpportunityId id, Reader reader, Standing standing) {
        return audit.entries(id.value()).stream()
                .filter(entry -> isFor(entry.audience(), reader, standing))
                .map(entry -> told(entry, standing.isLeading()))
                .toList();
    }

    private static boolean isFor(Audience audience, Reader reader, Standing standing) {
        if (audience.equals(Audience.PARTICIPANTS)) {
            return standing.isInside();
        }
        if (audience.equals(Audience.OFFICE)) {
            return standing.isLeading();
        }
        return reader.organisations().stream()
                .anyMatch(organisation -> audience.equals(Audience.organisation(organisation.value())));
    }

    private TimelineEntry told(AuditEntry entry, boolean leading) {
        Map<String, Object> details = new LinkedHashMap<>();
        after(entry).forEach((field, value) -> {
            if (value != null && (TOLD.contains(field) || (leading && TOLD_TO_LEADERS.contains(field)))) {
                details.put(field, value);
            }
        });
        return new TimelineEntry(
                entry.position(), entry.at(), entry.action(), entry.actor().name(), details);
    }

    private Map<String, Object> after(AuditEntry entry) {
        try {
            return json.readValue(entry.changes(), CHANGES).getOrDefault("after", Map.of());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("an audit entry is unreadable: " + entry.position(), unreadable);
        }
    }
}
