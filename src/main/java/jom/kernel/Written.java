package jom.kernel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/**
 * How amounts, shares and days are written for whoever reads a language, after the Unicode CLDR that the JDK carries. It
 * is for eyes only: what is stored, sent or signed keeps the exact forms of the values themselves. No-break spaces become
 * plain ones, so that what is copied from a page or a form can be searched for and pasted.
 *
 * @param language English without a country is written as most of the world writes it, not as in the United States
 */
public record Written(Locale language) {

    private static final int DECIMALS_IN_DOUBT = 3;

    private static final String CURRENCY_SIGN = "\u00a4";

    /** Makes the pattern spell the currency's code instead of showing its sign. */
    private static final String CURRENCY_CODE = "\u00a4\u00a4";

    public Written {
        language = language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    /** To the last digit of its currency, which is spelt out: {@code EUR 250,000.00}. */
    public String money(Money money) {
        return amount(money.amount(), money.currency());
    }

    /** With the decimals the amount has: {@code EUR 250,000} for a rough one. */
    public String amount(BigDecimal amount, Currency currency) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(language);
        format.applyPattern(format.toPattern()
                .replace(CURRENCY_SIGN, CURRENCY_CODE)
                .replaceAll("(?<=" + CURRENCY_SIGN + ")(?=[#0])", " ")
                .replaceAll("(?<=[#0])(?=" + CURRENCY_SIGN + ")", " "));
        format.setCurrency(currency);
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return plain(format.format(amount));
    }

    /**
     * The same number, and never with three decimals, which a reader could take for a group of thousands: with four
     * instead.
     */
    public static BigDecimal unmistakable(BigDecimal number) {
        return number.scale() == DECIMALS_IN_DOUBT ? number.setScale(DECIMALS_IN_DOUBT + 1) : number;
    }

    /** What stands before decimals: {@code .} or {@code ,}. */
    public char decimalMark() {
        return DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
    }

    /** With thousands set apart: {@code 2,400}. */
    public String number(long number) {
        return plain(NumberFormat.getIntegerInstance(language).format(number));
    }

    /** With thousands set apart and the decimals it has: {@code 2,400.5}. */
    public String number(BigDecimal number) {
        BigDecimal shown = unmistakable(number);
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(Math.max(0, shown.scale()));
        format.setMaximumFractionDigits(Math.max(0, shown.scale()));
        return plain(format.format(shown));
    }

    /** Such as {@code 12.5%}. */
    public String share(BasisPoints share) {
        return percent(BigDecimal.valueOf(share.value(), 2));
    }

    /** Of whole per cent. */
    public String percent(long percent) {
        return percent(BigDecimal.valueOf(percent));
    }

    /** With the decimals it needs: {@code 99.95%}. */
    public String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getPercentInstance(language);
        format.setMaximumFractionDigits(Math.max(0, percent.scale()));
        return plain(format.format(percent.movePointLeft(2)));
    }

    /** Such as {@code 1 March 2026}. */
    public String day(LocalDate day) {
        return plain(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day));
    }

    /** Such as {@code March 2026}. */
    public String month(YearMonth month) {
        return plain(DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month));
    }

    /** With the zone, for the reader may sit elsewhere: {@code 1 March 2026, 15:04 CET}. */
    public String moment(Instant instant, ZoneId zone) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language);
        String zoneName = DateTimeFormatter.ofPattern("z", language).format(instant.atZone(zone));
        return plain(format.format(instant.atZone(zone)) + " " + zoneName);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
