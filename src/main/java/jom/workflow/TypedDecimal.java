package jom.workflow;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jom.kernel.Written;

/**
 * A decimal number as somebody typed it, in whichever way numbers are written where this person works. Spaces and
 * apostrophes set groups of three digits apart; of points and commas the last one, if it stands once, is before the
 * decimals, and others set groups apart. A single point or comma before exactly three digits could be either: then there
 * are two readings.
 *
 * @param exact with a point before the decimals and nothing else; the text itself if it is no number
 * @param whole the other reading, without decimals, if there is one
 */
record TypedDecimal(String exact, Optional<String> whole) {

    /** As people type it, or as a form or a page wrote it before they copied it. */
    private static final String GROUP = "[ '\u2019\u00a0\u2009\u202f]";

    private static final Pattern GROUPED_BY_SPACE = Pattern.compile("-?\\d{1,3}(" + GROUP + "\\d{3})+([.,]\\d+)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("-?\\d{1,3}((\\.\\d{3}){2,}|(\\.\\d{3})+,\\d+)");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("-?\\d{1,3}((,\\d{3}){2,}|(,\\d{3})+\\.\\d+)");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

    /** A space in which amounts are long enough; what is longer is not read at all. */
    private static final int LENGTH_MAX = 40;

    private static final int DECIMALS_SHOWN_MIN = 2;

    static TypedDecimal of(String typed) {
        String text = typed.strip().replace('\u2212', '-');
        if (text.length() > LENGTH_MAX) {
            return as(typed);
        }
        if (EITHER.matcher(text).matches()) {
            return new TypedDecimal(text.replace(',', '.'), Optional.of(text.replaceAll("[.,]", "")));
        }
        if (PLAIN.matcher(text).matches()) {
            return as(text.replace(',', '.'));
        }
        if (GROUPED_BY_SPACE.matcher(text).matches()) {
            return as(text.replaceAll(GROUP, "").replace(',', '.'));
        }
        if (GROUPED_BY_POINT.matcher(text).matches()) {
            return as(text.replace(".", "").replace(',', '.'));
        }
        return as(GROUPED_BY_COMMA.matcher(text).matches() ? text.replace(",", "") : typed);
    }

    private static TypedDecimal as(String exact) {
        return new TypedDecimal(exact, Optional.empty());
    }

    /** How to type the reading with decimals so that it can be nothing else: with two of them, or with four. */
    String unmistakable(Locale language) {
        BigDecimal value = new BigDecimal(exact).stripTrailingZeros();
        BigDecimal clear = Written.unmistakable(value.setScale(Math.max(DECIMALS_SHOWN_MIN, value.scale())));
        return clear.toPlainString().replace('.', new Written(language).decimalMark());
    }
}
