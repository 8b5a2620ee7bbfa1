package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells whether a row is the same as last time.
 *
 * @param fixed SHA-256 of the cells that no import can change, in hexadecimal digits
 * @param whole SHA-256 of all cells
 */
record RowFingerprint(String fixed, String whole) {

    /** @param changeable columns whose cells a later import may change */
    static RowFingerprint of(CsvRow row, Columns columns, List<String> changeable) {
        List<String> all = new ArrayList<>(columns.required());
        all.addAll(columns.optional());
        columns.later().stream().filter(column -> !row.text(column).isEmpty()).forEach(all::add);
        List<String> fixed =
                all.stream().filter(column -> !changeable.contains(column)).toList();
        return new RowFingerprint(
                hash(fixed.stream().map(row::text).toList()),
                hash(all.stream().map(row::text).toList()));
    }

    /** Cells are length-prefixed, so none can flow into another. */
    static String hash(List<String> cells) {
        MessageDigest digest = sha256();
        for (String text : cells) {
            byte[] cell = text.getBytes(UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(cell.length).array());
            digest.update(cell);
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
