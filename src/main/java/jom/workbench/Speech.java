package jom.workbench;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import jom.kernel.Money;
import jom.opportunity.ValueBand;
import org.springframework.context.MessageSource;

/** How values are said to one reader: in the reader's language and time zone. Templates know it as {@code say}. */
record Speech(Locale language, ZoneId zone, MessageSource words) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    /** With the zone, for the reader may sit elsewhere. */
    public String moment(Instant instant) {
        String zoneName = DateTimeFormatter.ofPattern("z", language).format(instant.atZone(zone));
        return MOMENT.withLocale(language).format(instant.atZone(zone)) + " " + zoneName;
    }

    public String day(LocalDate day) {
        return DAY.withLocale(language).format(day);
    }

    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    /** To the last digit of its currency, which is spelt out. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return format.format(money.amount()) + "\u00a0" + money.currency().getCurrencyCode();
    }

    public String band(ValueBand band) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        return word(
                "value.band",
                format.format(new BigDecimal(band.from())),
                format.format(new BigDecimal(band.below())),
                band.currency());
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
