package jom.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Business dates as they are written: {@code 2027-03-31}, and nothing else. */
public final class Dates {

    /** Four digits, not below 1000: the years that a {@code DATE} column holds on every database. */
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

    private static final String MALFORMED = "not a date such as 2027-03-31";

    private Dates() {}

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException if the text has another form, or the calendar no such day
     */
    public static LocalDate parse(String text) {
        try {
            if (FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(MALFORMED, noSuchDay);
        }
        throw new IllegalArgumentException(MALFORMED);
    }
}
