package jom.workflow.gate.read;

import java.util.regex.Pattern;

/** What may stand as the value of an attribute or between two tags. */
public enum Slot {
    /** A few words; no expression. */
    WORDS("(?s).{0,200}"),
    /** A longer text; no expression. */
    PROSE("(?s).{0,8000}"),
    /** An id or a reference to one. */
    NAME("[A-Za-z_][A-Za-z0-9_.-]{0,119}"),
    /** A qualified name of the same file, with or without its prefix. */
    REFERENCE("([A-Za-z_][A-Za-z0-9_.-]{0,30}:)?[A-Za-z_][A-Za-z0-9_.-]{0,119}"),
    FLAG("true|false"),
    TRUE("true"),
    NUMBER("-?[0-9]{1,7}([.][0-9]{1,20})?([eE]-?[0-9]{1,2})?"),
    COLOUR("#[0-9A-Fa-f]{3,8}|[a-z]{1,30}|rgb\\([0-9 ,]{5,20}\\)"),
    /** The picture of an element template. */
    ICON("data:image/[a-z0-9.+-]{1,30}[;,].{0,4000}"),
    FORMAL_EXPRESSION("([A-Za-z_][A-Za-z0-9_.-]{0,30}:)?tFormalExpression"),
    ONE_OF_EACH("Exclusive|Diverging|Converging|Mixed|Unspecified|None|One|Both|Public|Private"),
    /** Looked at by a rule of its own. */
    RULE("(?s).*");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");

    private final Pattern form;

    Slot(String form) {
        this.form = Pattern.compile(form);
    }

    boolean takes(String value) {
        return form.matcher(value).matches() && (this == RULE || !hasExpression(value));
    }

    /** Whether the engine would evaluate something in this text. */
    public static boolean hasExpression(String value) {
        return EXPRESSION.matcher(value).find();
    }
}
