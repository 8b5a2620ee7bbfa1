package jom.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jom.kernel.Dates;
import jom.revenue.rates.EuroRate;
import jom.revenue.rates.KnownRates;
import jom.revenue.rates.ReferenceRates;
import org.jspecify.annotations.Nullable;

/**
 * Rows that each tell the reference rates of one day, as the European Central Bank publishes them: a column per currency,
 * {@code N/A} or nothing where there is no rate, and a comma at the end of each row.
 *
 * @see <a href="https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates">The bank's files:
 *     all days with dates such as {@code 2026-04-13}, and the last one with a date such as {@code 13 April 2026}</a>
 */
final class RateRows implements RowImport {

    private static final String DATE = "Date";
    private static final String NOTHING = "N/A";

    /** What stands behind the comma at the end. */
    private static final String END = "";

    private static final Pattern IN_WORDS = Pattern.compile("\\d{1,2} [A-Z][a-z]+ [1-9]\\d{3}");
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    static final Columns COLUMNS = new Columns(
            List.of(DATE),
            Stream.concat(
                            Stream.of(END),
                            Currency.getAvailableCurrencies().stream()
                                    .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                                    .map(Currency::getCurrencyCode)
                                    .filter(code -> !code.equals("EUR"))
                                    .sorted())
                    .toList());

    private final ReferenceRates rates;
    private @Nullable KnownRates known;

    RateRows(ReferenceRates rates) {
        this.rates = rates;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void prepare(List<CsvRow> rows) {
        Set<LocalDate> days = new HashSet<>();
        rows.forEach(row -> day(row.text(DATE).strip()).ifPresent(days::add));
        known = rates.known(days);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(date(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public Outcome take(CsvRow row) {
        LocalDate day = row.value(DATE, RateRows::date);
        Map<Currency, EuroRate> told = new LinkedHashMap<>();
        for (String column : row.columns()) {
            String cell = row.text(column).strip();
            if (!column.equals(DATE) && !cell.isEmpty() && !cell.equals(NOTHING)) {
                told.put(currency(column), row.value(column, EuroRate::of));
            }
        }
        return switch (rates.take(day, told, Objects.requireNonNull(known, "prepared first"))) {
            case ADDED -> Outcome.IMPORTED;
            case CORRECTED -> Outcome.UPDATED;
            case UNCHANGED -> Outcome.UNCHANGED;
        };
    }

    private static Currency currency(String column) {
        if (column.equals(END)) {
            throw CellRefused.invalid(column, "a cell without a currency");
        }
        return Currency.getInstance(column);
    }

    private static LocalDate date(String text) {
        if (!IN_WORDS.matcher(text).matches()) {
            return Dates.parse(text);
        }
        try {
            return LocalDate.parse(text, WORDS);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("not a date such as 2027-03-31", noSuchDay);
        }
    }
}
