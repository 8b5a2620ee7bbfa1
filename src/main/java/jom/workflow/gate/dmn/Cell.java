package jom.workflow.gate.dmn;

import java.util.regex.Pattern;

/** What may stand in the cells of a decision table: literals, comparisons with them, ranges, lists of these, and {@code not}. */
final class Cell {

    private static final int CHARACTERS_MAX = 1_000;

    private static final String NUMBER = "-?[0-9]{1,15}(?:[.][0-9]{1,9})?";
    private static final String LITERAL = "(?:\"[^\"\\\\]{0,300}\"|" + NUMBER + "|true|false|null)";
    private static final String ITEM = "(?:" + LITERAL + "|[<>]=?\\s*" + NUMBER + "|[\\[\\](]\\s*" + NUMBER
            + "\\s*[.][.]\\s*" + NUMBER + "\\s*[\\[\\])])";
    private static final String LIST = ITEM + "(?:\\s*,\\s*" + ITEM + ")*+";

    private static final Pattern TEST = Pattern.compile("-?|" + LIST + "|not\\(\\s*" + LIST + "\\s*\\)");
    private static final Pattern VALUE = Pattern.compile("(?:" + LITERAL + ")?");
    private static final Pattern VALUES = Pattern.compile(LITERAL + "(?:\\s*,\\s*" + LITERAL + ")*+");
    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    private Cell() {}

    /** What an input is compared with. */
    static boolean isTest(String text) {
        return fits(TEST, text);
    }

    /** What a rule answers. */
    static boolean isValue(String text) {
        return fits(VALUE, text);
    }

    /** The values that there are. */
    static boolean areValues(String text) {
        return fits(VALUES, text);
    }

    /** The name of a variable. */
    static boolean isVariable(String text) {
        return fits(VARIABLE, text);
    }

    private static boolean fits(Pattern pattern, String text) {
        return text.length() <= CHARACTERS_MAX && pattern.matcher(text).matches();
    }
}
