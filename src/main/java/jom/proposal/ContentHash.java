package jom.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a signature covers: SHA-256 over texts, each preceded by its length, so that no two lists of texts run together to
 * the same content.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(@JsonValue String hex) {

    /** The form of {@link #hex}, for doors that check their input. */
    public static final String PATTERN = "[0-9a-f]{64}";

    public static final int LENGTH = 64;

    public ContentHash {
        if (!hex.matches(PATTERN)) {
            throw new IllegalArgumentException("not 64 lower-case hexadecimal digits");
        }
    }

    /** The hash over texts in this order: of each its length in bytes (UTF-8), four bytes big-endian, then the bytes. */
    public static ContentHash of(List<String> texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
