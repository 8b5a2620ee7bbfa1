package jom.network;

import jom.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is in law.
 *
 * @param name as registered, at most {@value #NAME_LENGTH_MAX} characters
 * @param registrationNumber in its register, at most {@value #REGISTRATION_NUMBER_LENGTH_MAX} characters
 * @param webDomain such as {@code example.com}, at most {@value #WEB_DOMAIN_LENGTH_MAX} characters
 */
public record LegalEntity(
        String name,
        @Nullable String registrationNumber,
        @Nullable String webDomain) {

    public static final int NAME_LENGTH_MAX = 200;
    public static final int REGISTRATION_NUMBER_LENGTH_MAX = 60;
    public static final int WEB_DOMAIN_LENGTH_MAX = 253;

    public LegalEntity {
        Texts.required("legal name", name, NAME_LENGTH_MAX);
        registrationNumber = Texts.optional("registration number", registrationNumber, REGISTRATION_NUMBER_LENGTH_MAX);
        webDomain = Texts.optional("web domain", webDomain, WEB_DOMAIN_LENGTH_MAX);
    }

    /** An entity of which only the name is known. */
    public static LegalEntity named(String name) {
        return new LegalEntity(name, null, null);
    }
}
