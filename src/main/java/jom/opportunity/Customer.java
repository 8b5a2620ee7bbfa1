package jom.opportunity;

import jom.kernel.Texts;
import jom.network.Industry;
import jom.network.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Who has the need.
 *
 * @param name the legal name, at most {@value #NAME_LENGTH_MAX} characters
 * @param domain of the web site, such as {@code example.com}; at most {@value #DOMAIN_LENGTH_MAX} characters
 * @param country ISO 3166-1, or a part of one
 * @param registrationNumber in the register of its country, at most {@value #REGISTRATION_NUMBER_LENGTH_MAX} characters
 * @param city at most {@value #CITY_LENGTH_MAX} characters
 */
public record Customer(
        String name,
        @Nullable String domain,
        Territory country,
        Industry industry,
        @Nullable String registrationNumber,
        @Nullable String city) {

    public static final int NAME_LENGTH_MAX = 120;
    public static final int DOMAIN_LENGTH_MAX = 255;
    public static final int REGISTRATION_NUMBER_LENGTH_MAX = 40;
    public static final int CITY_LENGTH_MAX = 120;

    public Customer {
        Texts.required("customer name", name, NAME_LENGTH_MAX);
        domain = Texts.optional("customer domain", domain, DOMAIN_LENGTH_MAX);
        registrationNumber = Texts.optional("registration number", registrationNumber, REGISTRATION_NUMBER_LENGTH_MAX);
        city = Texts.optional("city", city, CITY_LENGTH_MAX);
    }
}
