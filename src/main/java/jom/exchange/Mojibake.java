package jom.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises text in UTF-8 that was once read as Windows-1252 or Mac Roman: turned back into bytes, its foreign letters
 * are sequences of UTF-8, which correct text hardly ever contains.
 */
final class Mojibake {

    /** Each byte as the character of the same number. */
    private static final Pattern SEQUENCE = Pattern.compile("[\u00C2-\u00DF][\u0080-\u00BF]"
            + "|[\u00E0-\u00EF][\u0080-\u00BF]{2}"
            + "|[\u00F0-\u00F4][\u0080-\u00BF]{3}");

    /** What is left of a no-break space when its second byte was trimmed away. */
    private static final Pattern LEFTOVER = Pattern.compile("\\p{Ll}\u00C2(?!\\p{L})");

    private static final List<Charset> CULPRITS = Stream.of("windows-1252", "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private Mojibake() {}

    static boolean isIn(String text) {
        if (text.chars().allMatch(unit -> unit < 0x80)) {
            return false;
        }
        return LEFTOVER.matcher(text).find()
                || CULPRITS.stream()
                        .anyMatch(culprit ->
                                SEQUENCE.matcher(asBytes(text, culprit)).find());
    }

    private static String asBytes(String text, Charset culprit) {
        StringBuilder bytes = new StringBuilder(text.length());
        text.codePoints().forEach(point -> bytes.append(asByte(point, culprit)));
        return bytes.toString();
    }

    /** Windows-1252 has five holes, whose bytes come through as the control characters of the same number. */
    private static char asByte(int point, Charset culprit) {
        if (point < 0xA0) {
            return (char) point;
        }
        byte[] bytes = Character.toString(point).getBytes(culprit);
        boolean unknown = bytes.length != 1 || bytes[0] == '?';
        return unknown ? ' ' : new String(bytes, ISO_8859_1).charAt(0);
    }
}
