package jom.workflow.gate.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import jom.workflow.gate.form.Components.Holds;
import jom.workflow.gate.read.JsonPart;
import jom.workflow.gate.read.JsonPart.Kind;

/** Whether a value may stand where it stands in a form. */
final class Property {

    private static final int OPTIONS_MAX = 200;
    private static final int PATTERN_CHARACTERS_MAX = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_ -]{1,80}");
    private static final Pattern KEY =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,59}([.]([0-9]{1,3}|[A-Za-z_][A-Za-z0-9_]{0,59})){0,5}");
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=]*");
    private static final Pattern HTML = Pattern.compile("<\\s*[A-Za-z/!?]");
    private static final Pattern LINK =
            Pattern.compile("]\\s*\\(\\s*(?!https://)|]\\s*:\\s*(?!https://)\\S|<https?:", Pattern.CASE_INSENSITIVE);

    private Property() {}

    static boolean holds(Holds what, JsonPart value) {
        if (value.is(Kind.NOTHING)) {
            return what != Holds.KEY;
        }
        return switch (what) {
            case TEXT -> value.is(Kind.FLAG) || (value.is(Kind.TEXT) && isText(value.text()));
            case EXPRESSION ->
                isExpression(value) || (value.is(Kind.TEXT) && value.text().isEmpty());
            case NAME -> value.is(Kind.TEXT) && NAME.matcher(value.text()).matches();
            case KEY -> value.is(Kind.TEXT) && KEY.matcher(value.text()).matches();
            case FLAG -> value.is(Kind.FLAG);
            case NUMBER ->
                value.is(Kind.NUMBER) || isExpression(value) || (value.is(Kind.TEXT) && isNumber(value.text()));
            case PICTURE -> value.is(Kind.TEXT) && PICTURE.matcher(value.text()).matches();
            case PATTERN -> value.is(Kind.TEXT) && isPattern(value.text());
            case OPTIONS -> isList(value, Set.of("label", "value"));
            case COLUMNS -> isList(value, Set.of("label", "key"));
            case DEFAULT -> isDefault(value);
        };
    }

    private static boolean isExpression(JsonPart value) {
        return value.is(Kind.TEXT)
                && value.text().startsWith("=")
                && Feel.isExpression(value.text().substring(1));
    }

    /** No HTML, no pictures, no links but secure ones; expressions as they are allowed. */
    static boolean isText(String text) {
        if (text.startsWith("=")) {
            return Feel.isExpression(text.substring(1));
        }
        String bare = text.replaceAll("\\{\\{.*?}}", "");
        return Feel.isTemplate(text) && !HTML.matcher(bare).find() && !bare.contains("![") && !hasOtherLink(bare);
    }

    private static boolean hasOtherLink(String text) {
        Matcher link = LINK.matcher(text);
        return link.find();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,15}([.][0-9]{1,9})?");
    }

    private static boolean isPattern(String text) {
        try {
            Pattern.compile(text);
            return text.length() <= PATTERN_CHARACTERS_MAX;
        } catch (PatternSyntaxException broken) {
            return false;
        }
    }

    private static boolean isDefault(JsonPart value) {
        return switch (value.kind()) {
            case TEXT -> isText(value.text());
            case NUMBER, FLAG -> true;
            case LIST -> value.items().stream().allMatch(item -> item.is(Kind.TEXT) && isText(item.text()));
            default -> false;
        };
    }

    private static boolean isList(JsonPart value, Set<String> fields) {
        List<JsonPart> items = value.items();
        return value.is(Kind.LIST)
                && items.size() <= OPTIONS_MAX
                && items.stream()
                        .allMatch(item -> item.is(Kind.OBJECT)
                                && fields.containsAll(item.fields().keySet())
                                && item.fields().values().stream().allMatch(Property::isDefault));
    }
}
