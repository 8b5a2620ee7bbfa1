package jom.workflow.gate.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a gateway may ask: names of variables, literals, comparisons, {@code and}, {@code or}, {@code not},
 * {@code empty} and brackets. A parser of our own: what it does not know, it does not let through.
 *
 * <pre>
 * any     = all { ("||" | "or") all }          all     = single { ("&amp;&amp;" | "and") single }
 * single  = ("!" | "not") single | "empty" name | operand [ comparison operand ]
 * operand = name | literal | "(" any ")"
 * </pre>
 */
final class Condition {

    static final int CHARACTERS_MAX = 500;
    private static final int DEPTH_MAX = 10;

    private static final Pattern WHOLE = Pattern.compile("\\$\\{([^{}]*)}");
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<word>[A-Za-z][A-Za-z0-9_]{0,59})|"
            + "(?<literal>'[^'\\\\]*'|\"[^\"\\\\]*\"|[0-9]{1,15}(?:\\.[0-9]{1,9})?)|"
            + "(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!()-]))\\s*");
    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> VALUES = Set.of("true", "false", "null");
    private static final Set<String> RESERVED = Set.of("instanceof", "div", "mod", "matches");

    private record Token(String kind, String text) {}

    private final List<Token> tokens;
    private final Set<String> names = new LinkedHashSet<>();
    private int at;

    private Condition(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The names of the variables in an expression {@code ${...}}; empty if it is of another shape. */
    static Optional<Set<String>> names(String expression) {
        Matcher whole = WHOLE.matcher(expression.strip());
        if (expression.length() > CHARACTERS_MAX || !whole.matches()) {
            return Optional.empty();
        }
        return tokens(whole.group(1)).flatMap(tokens -> {
            Condition condition = new Condition(tokens);
            return condition.any(0) && condition.at == tokens.size() ? Optional.of(condition.names) : Optional.empty();
        });
    }

    private static Optional<List<Token>> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && token.find(end) && token.start() == end) {
            for (String kind : List.of("word", "literal", "sign")) {
                if (token.group(kind) != null) {
                    tokens.add(new Token(kind, token.group(kind)));
                }
            }
            end = token.end();
        }
        return end == text.length() ? Optional.of(tokens) : Optional.empty();
    }

    private boolean any(int depth) {
        boolean fits = all(depth);
        while (fits && (next("||") || next("or"))) {
            fits = all(depth);
        }
        return fits;
    }

    private boolean all(int depth) {
        boolean fits = single(depth);
        while (fits && (next("&&") || next("and"))) {
            fits = single(depth);
        }
        return fits;
    }

    private boolean single(int depth) {
        if (depth > DEPTH_MAX) {
            return false;
        }
        if (next("!") || next("not")) {
            return single(depth + 1);
        }
        if (next("empty")) {
            return name();
        }
        if (!operand(depth)) {
            return false;
        }
        return !isComparison() || (advance() && operand(depth));
    }

    private boolean operand(int depth) {
        if (next("(")) {
            return any(depth + 1) && next(")");
        }
        if (next("-")) {
            return isNumber() && advance();
        }
        return isLiteral() ? advance() : name();
    }

    private boolean name() {
        if (at >= tokens.size() || !tokens.get(at).kind().equals("word")) {
            return false;
        }
        String word = tokens.get(at).text();
        boolean keyword = COMPARISONS.contains(word) || VALUES.contains(word) || RESERVED.contains(word);
        if (keyword || Set.of("and", "or", "not", "empty").contains(word)) {
            return false;
        }
        names.add(word);
        return advance();
    }

    private boolean isComparison() {
        return at < tokens.size() && COMPARISONS.contains(tokens.get(at).text());
    }

    private boolean isLiteral() {
        return at < tokens.size()
                && (tokens.get(at).kind().equals("literal")
                        || VALUES.contains(tokens.get(at).text()));
    }

    private boolean isNumber() {
        return isLiteral() && Character.isDigit(tokens.get(at).text().charAt(0));
    }

    private boolean next(String text) {
        boolean found = at < tokens.size()
                && !tokens.get(at).kind().equals("literal")
                && tokens.get(at).text().equals(text);
        return found && advance();
    }

    private boolean advance() {
        at++;
        return true;
    }
}
