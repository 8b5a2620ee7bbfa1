package jom.platform;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Identifiers as {@code BINARY(16)} columns hold them, for statements that do not go through JPA. */
public final class IdColumn {

    private IdColumn() {}

    /** The 16 bytes to bind. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The identifier that was read. */
    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
