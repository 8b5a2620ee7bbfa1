package jom.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Size;
import jom.kernel.Texts;

/**
 * What a certificate is called by whoever asks for it, such as ISO/IEC 27001; kept as it was written.
 *
 * @param value 1 to {@value #LENGTH_MAX} characters in one line, without blanks around them
 */
public record CertificateName(
        @JsonValue @Size(min = 1, max = LENGTH_MAX) String value) implements Comparable<CertificateName> {

    public static final int LENGTH_MAX = 120;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CertificateName {
        value = Texts.required("certificate", value, LENGTH_MAX).strip();
        if (value.codePoints().anyMatch(CertificateName::breaksTheLine)) {
            throw new IllegalArgumentException("the name of a certificate is one line");
        }
    }

    private static boolean breaksTheLine(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** By which it is compared with what organisations hold. */
    public CertificateKind kind() {
        return CertificateKind.of(value);
    }

    @Override
    public int compareTo(CertificateName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
