package jom.workflow.gate.form;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The FEEL that a form may have the reader's browser evaluate: names, literals, comparisons, filters, and a few functions
 * that end at once.
 */
final class Feel {

    static final int CHARACTERS_MAX = 2_000;

    private static final Pattern TOKEN = Pattern.compile("\\s+|(?<word>[A-Za-z_][A-Za-z0-9_]{0,59})(?<call>\\s*\\()?|"
            + "\"[^\"\\\\<]*\"|[0-9]{1,15}(?:[.][0-9]{1,9})?|[.]{1,2}|[-+*/=<>!(){}\\[\\],:]");
    private static final Set<String> REFUSED =
            Set.of("for", "some", "every", "function", "external", "return", "satisfies", "instance");
    private static final Set<String> BEFORE_BRACKETS = Set.of("and", "or", "if", "then", "else", "in", "between");
    private static final Set<String> FUNCTIONS =
            Set.of("count", "string", "number", "not", "contains", "sum", "min", "max", "date", "today");

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    private Feel() {}

    /** Whether this, without its equals sign, is such an expression. */
    static boolean isExpression(String text) {
        if (text.isBlank() || text.length() > CHARACTERS_MAX) {
            return false;
        }
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && token.find(end) && token.start() == end) {
            if (token.group("word") != null && !isKnown(token.group("word"), token.group("call") != null)) {
                return false;
            }
            end = token.end();
        }
        return end == text.length();
    }

    private static boolean isKnown(String word, boolean called) {
        return !REFUSED.contains(word) && (!called || FUNCTIONS.contains(word) || BEFORE_BRACKETS.contains(word));
    }

    /** Whether everything in double braces of this text is such an expression. */
    static boolean isTemplate(String text) {
        Matcher template = TEMPLATE.matcher(text);
        while (template.find()) {
            String expression = template.group(1).strip();
            if (!isExpression(expression.startsWith("=") ? expression.substring(1) : expression)) {
                return false;
            }
        }
        return !TEMPLATE.matcher(text).replaceAll("").contains("{{");
    }
}
