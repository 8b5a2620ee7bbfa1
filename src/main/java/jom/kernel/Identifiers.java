package jom.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;

/** Makes and reads the values of identifiers. */
public final class Identifiers {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();
    private static final int CANONICAL_LENGTH = 36;

    /** Where the time is, by RFC 9562. */
    private static final int MILLIS_SHIFT = 16;

    private Identifiers() {}

    /** A new UUID version 7: ordered by time, so that primary keys are appended. */
    public static UUID next() {
        return TIME_ORDERED.generate();
    }

    /** Lower than all that were made in the time before this one, to the millisecond; never one of them itself. */
    public static UUID before(UUID made, Duration time) {
        long millis = (made.getMostSignificantBits() >>> MILLIS_SHIFT) - time.toMillis();
        return new UUID(millis << MILLIS_SHIFT, 0);
    }

    /**
     * Reads the canonical 36-character form.
     *
     * @throws MalformedIdentifier if the text is anything else, abbreviated forms included
     */
    public static <T> T parse(String text, Function<UUID, T> identifier) {
        UUID value;
        try {
            value = UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new MalformedIdentifier(text, malformed);
        }
        if (text.length() != CANONICAL_LENGTH) {
            throw new MalformedIdentifier(text, null);
        }
        return identifier.apply(value);
    }
}
