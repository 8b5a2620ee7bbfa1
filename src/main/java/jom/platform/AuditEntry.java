package jom.platform;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that was kept.
 *
 * @param stream the aggregate it belongs to
 * @param position in the stream, from 1 without gaps
 * @param at in UTC, to the microsecond
 * @param actor who did it
 * @param action {@code module.fact}
 * @param audience who may read it
 * @param changes {@code {"before": {...}, "after": {...}}} as JSON
 * @param hash SHA-256 over the previous entry's hash and everything above, as 64 hexadecimal digits
 */
public record AuditEntry(
        UUID stream,
        long position,
        Instant at,
        Actor actor,
        String action,
        Audience audience,
        String changes,
        String hash) {

    AuditEntry sealed(String seal) {
        return new AuditEntry(stream, position, at, actor, action, audience, changes, seal);
    }
}
