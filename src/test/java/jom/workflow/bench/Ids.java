package jom.workflow.bench;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds and changes UUIDs in what a database holds: in texts, alone or among other things, and in 16 bytes. */
final class Ids {

    static final Pattern IN_TEXT = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final int BYTES = 16;

    private Ids() {}

    static Set<UUID> in(@Nullable Object value) {
        Set<UUID> found = new HashSet<>();
        if (value instanceof String text) {
            IN_TEXT.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(UUID::fromString)
                    .forEach(found::add);
        } else if (value instanceof byte[] bytes && bytes.length == BYTES) {
            found.add(of(bytes));
        }
        return found;
    }

    static UUID of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /**
     * Another id, the same for the same number. It changes bytes in which ids of one source at one time are alike (the
     * engine's are of version 1, ours of version 7), so that no two become equal.
     *
     * @param number 0 to 2^24 - 1; 0 changes nothing
     */
    static UUID varied(UUID id, int number) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ ((long) number << 32));
    }
}
