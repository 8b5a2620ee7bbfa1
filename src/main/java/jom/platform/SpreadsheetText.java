package jom.platform;

import java.util.regex.Pattern;

/**
 * Text for cells that somebody may open in a spreadsheet. What would start a formula gets an apostrophe in front, which
 * spreadsheets show as text; reading takes it away again. Numbers stay numbers.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class SpreadsheetText {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\uFF0B\uFF0D\uFF1D\uFF20]", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?");
    private static final Pattern PROTECTED = Pattern.compile("'+" + FORMULA.pattern() + ".*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** Whether a spreadsheet would calculate it. */
    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
    }

    /** So that {@link #plain} gives the same text back, whatever it is. */
    public static String safe(String text) {
        return isFormula(text) || PROTECTED.matcher(text).matches() ? "'" + text : text;
    }

    /** Without the apostrophe that protected it. */
    public static String plain(String cell) {
        return PROTECTED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
