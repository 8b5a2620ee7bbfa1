package jom.network.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a certificate. */
public record CertificateId(UUID value) implements Identifier {

    public static CertificateId next() {
        return new CertificateId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CertificateId parse(String text) {
        return Identifiers.parse(text, CertificateId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
