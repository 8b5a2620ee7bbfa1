package jom.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;
import java.util.function.Function;

/** Makes and reads the values of identifiers. */
public final class Identifiers {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();
    private static final int CANONICAL_LENGTH = 36;

    private Identifiers() {}

    /** A new UUID version 7: ordered by time, so that primary keys are appended. */
    public static UUID next() {
        return TIME_ORDERED.generate();
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
