package jom.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Chains audit entries: each hash covers the one before it. Fields are length-prefixed, so none can flow into another. */
final class AuditHash {

    /** What the first entry of a stream builds on. */
    static final String START = "0".repeat(64);

    private AuditHash() {}

    static String of(String previous, AuditEntry entry) {
        MessageDigest digest = sha256();
        for (String field : new String[] {
            previous,
            entry.stream().toString(),
            Long.toString(entry.position()),
            entry.at().toString(),
            entry.actor().id().toString(),
            entry.actor().name(),
            entry.action(),
            entry.audience().key(),
            entry.changes()
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
