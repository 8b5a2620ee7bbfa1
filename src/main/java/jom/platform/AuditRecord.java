package jom.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be kept: what was done to what, before and after.
 *
 * @param stream the aggregate it belongs to; everything about an opportunity belongs to the opportunity
 * @param action {@code module.fact}
 * @param audience who may read it in a timeline
 * @param before changed fields as they were; texts, numbers, booleans, lists and maps of them
 * @param after the same fields as they are now
 */
public record AuditRecord(
        UUID stream,
        String action,
        Audience audience,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {

    /** A fact for the participants, without details so far. */
    public static AuditRecord of(UUID stream, String action) {
        return new AuditRecord(stream, action, Audience.PARTICIPANTS, Map.of(), Map.of());
    }

    public AuditRecord visibleTo(Audience readers) {
        return new AuditRecord(stream, action, readers, before, after);
    }

    /** Adds a field that was something and now is something else. */
    public AuditRecord changed(String field, @Nullable Object was, @Nullable Object is) {
        return new AuditRecord(stream, action, audience, with(before, field, was), with(after, field, is));
    }

    /** Adds a field that was not there before. */
    public AuditRecord with(String field, @Nullable Object value) {
        return new AuditRecord(stream, action, audience, before, with(after, field, value));
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> fields, String field, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return more;
    }
}
