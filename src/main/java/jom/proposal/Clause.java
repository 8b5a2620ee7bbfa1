package jom.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One thing a charter agrees on.
 *
 * @param kind what it is about, lowerCamelCase, once per charter
 * @param content its canonical text: the same agreement always gives the same text
 */
public record Clause(
        @Size(max = KIND_LENGTH_MAX) String kind,
        @Size(max = CONTENT_LENGTH_MAX) String content) {

    static final int KIND_LENGTH_MAX = 40;
    static final int CONTENT_LENGTH_MAX = 200_000;

    public Clause {
        if (!kind.matches("[a-z][A-Za-z]{0," + (KIND_LENGTH_MAX - 1) + "}")) {
            throw new IllegalArgumentException("not the kind of a clause: " + kind);
        }
        if (content.isEmpty() || content.length() > CONTENT_LENGTH_MAX) {
            throw new IllegalArgumentException("a clause has 1 to " + CONTENT_LENGTH_MAX + " characters");
        }
    }

    /** The hash over kind and content. */
    public ContentHash hash() {
        return ContentHash.of(List.of(kind, content));
    }
}
