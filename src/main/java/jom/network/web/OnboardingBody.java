package jom.network.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.PartnerType;
import jom.network.PersonDetails;
import jom.network.PersonId;
import jom.network.RegisterPerson;
import jom.network.Territory;
import jom.network.onboarding.Contact;
import jom.network.onboarding.StartOnboarding;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation is to join, and who speaks for it.
 *
 * @param verifier a portfolio manager; whoever asks, if nobody is named
 */
@Schema(name = "OnboardingStart")
record OnboardingBody(
        @NotBlank @Size(max = OrganisationDetails.NAME_LENGTH_MAX)
        String name,

        @NotNull Territory home,

        @Schema(type = "string", maxLength = 50, example = "Europe/Berlin") @NotNull
        ZoneId timeZone,

        @NotEmpty @Size(max = Offering.TERMS_MAX) Set<@NotNull PartnerType> partnerTypes,
        @Valid @NotNull ContactBody contact,
        @Nullable PersonId verifier) {

    /** What is not known yet is left to the organisation; its name in law is taken for the one in daily use till then. */
    StartOnboarding order() {
        Offering offering = new Offering(partnerTypes, Set.of(), Set.of(), Set.of());
        return new StartOnboarding(
                new OrganisationDetails(name, LegalEntity.named(name), home, timeZone, offering),
                contact.contact(),
                verifier);
    }

    /** The first partner user. */
    @Schema(name = "OnboardingContact")
    record ContactBody(
            @NotNull
            @Size(max = 60)
            @Pattern(
                    regexp = RegisterPerson.SIGN_IN_NAME_FORM,
                    message = "is not 2 to 60 small letters, digits, . _ @ -")
            String signInName,

            @Schema(format = "password") @NotNull @Size(max = RegisterPerson.PASSWORD_BYTES_MAX)
            String password,

            @NotBlank @Size(max = PersonDetails.DISPLAY_NAME_LENGTH_MAX)
            String displayName,

            @NotBlank
            @Size(max = PersonDetails.EMAIL_LENGTH_MAX)
            @Pattern(regexp = PersonDetails.EMAIL_FORM, message = "is not an e-mail address")
            String email,

            @NotNull @Size(max = 3) @Pattern(regexp = "[a-z]{2,3}", message = "is not a language code such as en")
            String language) {

        Contact contact() {
            return new Contact(signInName, password, displayName, email, Locale.forLanguageTag(language));
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "ContactBody[" + signInName + "]";
        }
    }
}
