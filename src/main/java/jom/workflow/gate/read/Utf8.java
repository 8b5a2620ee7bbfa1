package jom.workflow.gate.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jom.workflow.gate.Rule;

/** Text in UTF-8 and nothing else, so that no two readers can disagree about what a file says. */
final class Utf8 {

    private static final Pattern DECLARATION = Pattern.compile("^\\uFEFF?<\\?xml\\s([^>]*)\\?>");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern VERSION = Pattern.compile("version\\s*=\\s*[\"']1\\.0[\"']");

    private Utf8() {}

    static String decoded(byte[] bytes) throws Unreadable {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new Unreadable(Rule.FILE_ENCODING, 1, 1);
        }
    }

    /** An XML declaration may repeat that it is version 1.0 in UTF-8, and may not say anything else. */
    static void checkXml(byte[] bytes) throws Unreadable {
        Matcher declaration = DECLARATION.matcher(decoded(bytes));
        if (!declaration.find()) {
            return;
        }
        Matcher encoding = ENCODING.matcher(declaration.group(1));
        boolean other = encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8");
        if (other || !VERSION.matcher(declaration.group(1)).find()) {
            throw new Unreadable(Rule.FILE_ENCODING, 1, 1);
        }
    }
}
