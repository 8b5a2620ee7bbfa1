package jom.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Chains audit entries: each hash covers the one before it. Fields are length-prefixed, so none can flow into another. */
final class AuditHash {

    /** What the first entry of a stream builds on. */
    static final String START = "0".repeat(64);

    private AuditHash() {}

    static String of(
            String previous,
            UUID stream,
            long position,
            Instant at,
            Actor actor,
            String action,
            Audience audience,
            String changes) {
        MessageDigest digest = sha256();
        for (String field : new String[] {
            previous,
            stream.toString(),
            Long.toString(position),
            at.toString(),
            actor.id().toString(),
            actor.name(),
            action,
            audience.key(),
            changes
        }) {
            byte[] bytes = field.getBytes(UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
