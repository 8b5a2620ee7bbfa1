package jom.revenue.events;

import java.util.regex.Pattern;

/**
 * Under which id which system of the contracting party knows an event; once for each contracting party.
 *
 * @param source such as {@code erp}: lower case letters, digits, dots, hyphens, underscores; 1 to 40 characters
 * @param id printable ASCII without blanks, 1 to 100 characters; letter case counts
 */
public record SourceKey(String source, String id) {

    public static final int SOURCE_LENGTH_MAX = 40;
    public static final int ID_LENGTH_MAX = 100;
    public static final String SOURCE_FORM = "[a-z0-9][a-z0-9._-]*";

    /** What every database compares alike. */
    public static final String ID_FORM = "[!-~]+";

    private static final Pattern SOURCE = Pattern.compile(SOURCE_FORM);
    private static final Pattern ID = Pattern.compile(ID_FORM);

    public SourceKey {
        if (source.length() > SOURCE_LENGTH_MAX || !SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException("source: not a name such as erp, of at most 40 characters");
        }
        if (id.length() > ID_LENGTH_MAX || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id: not an id without blanks and accents, of at most 100 characters");
        }
    }
}
