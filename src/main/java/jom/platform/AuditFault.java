package jom.platform;

import java.util.UUID;

/**
 * The first place at which a stream is not as it was written.
 *
 * @param position in the stream, from 1
 */
public record AuditFault(UUID stream, long position, Kind kind) {

    /** What is wrong there. */
    public enum Kind {
        /** There is no entry, though there are later ones. */
        MISSING,
        /** The entry does not fit the one before: it was changed, moved or added by another hand. */
        CHANGED,
        /** The stream ends before this entry, which was there once. */
        CUT_OFF,
        /** The entries fit each other, but this is not the one that was there once. */
        REWRITTEN
    }
}
