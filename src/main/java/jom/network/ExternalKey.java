package jom.network;

import jakarta.validation.constraints.Size;
import jom.kernel.Texts;

/**
 * Under which key another system or a file knows an organisation.
 *
 * @param source names the system, at most {@value #SOURCE_LENGTH_MAX} characters
 * @param value its key there, at most {@value #VALUE_LENGTH_MAX} characters; never empty, for an empty key is no key
 */
public record ExternalKey(
        @Size(max = SOURCE_LENGTH_MAX) String source,
        @Size(max = VALUE_LENGTH_MAX) String value) {

    public static final int SOURCE_LENGTH_MAX = 40;
    public static final int VALUE_LENGTH_MAX = 120;

    public ExternalKey {
        Texts.required("source of the key", source, SOURCE_LENGTH_MAX);
        Texts.required("key", value, VALUE_LENGTH_MAX);
    }
}
