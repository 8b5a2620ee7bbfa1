package jom.workbench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import jom.kernel.Money;
import jom.kernel.Written;
import jom.opportunity.ValueBand;
import jom.revenue.SplitLineView;
import jom.revenue.SplitWords;
import org.springframework.context.MessageSource;

/** How values are said to one reader: in the reader's language and time zone. Templates know it as {@code say}. */
public record Speech(Locale language, ZoneId zone, MessageSource words) {

    /** With the zone, for the reader may sit elsewhere. */
    public String moment(Instant instant) {
        return written().moment(instant, zone);
    }

    public String day(LocalDate day) {
        return written().day(day);
    }

    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    public String money(Money money) {
        return written().money(money);
    }

    /** What a line of a split gives. */
    public String measure(SplitLineView line) {
        return new SplitWords(written()).measure(line);
    }

    public String number(BigDecimal number) {
        return written().number(number);
    }

    /** Of a percentage as a decimal number. */
    public String percent(String percent) {
        return written().percent(new BigDecimal(percent));
    }

    public String band(ValueBand band) {
        return band.text(written());
    }

    private Written written() {
        return new Written(language);
    }

    /** The text of a key. */
    public String word(String key, Object... values) {
        return words.getMessage(key, values, language);
    }

    /** The text of a key, or else something that can stand for it. */
    public String wordOr(String key, String otherwise) {
        String found = words.getMessage(key, null, otherwise, language);
        return found == null ? otherwise : found;
    }

    /** The texts of several keys under a stem, as an enumeration. */
    public String list(String stem, Collection<String> keys) {
        return keys.stream().map(key -> wordOr(stem + key, key)).collect(Collectors.joining(", "));
    }
}
