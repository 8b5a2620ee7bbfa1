package jom.platform;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How far a stream had come at some time. As long as it says the same, nothing up to this entry was changed, removed or
 * added.
 *
 * @param position of its newest entry then, from 1
 * @param hash of that entry, 64 hexadecimal digits
 */
public record AuditHead(UUID stream, long position, String hash) {

    /** Hexadecimal digits of a hash. */
    public static final int HASH_LENGTH = 64;

    public static final String HASH_FORM = "^[0-9a-f]{64}$";

    private static final Pattern HASH = Pattern.compile(HASH_FORM);

    public AuditHead {
        if (position < 1) {
            throw new IllegalArgumentException("positions count from 1: " + position);
        }
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256 hash: " + hash);
        }
    }
}
