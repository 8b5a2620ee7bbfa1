package jom.network.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PersonDetails;
import jom.network.RegisterPerson;
import jom.network.Role;

/** What an administrator tells of a person. */
@Schema(name = "PersonDetails")
record PersonBody(
        @NotBlank @Size(max = PersonDetails.DISPLAY_NAME_LENGTH_MAX)
        String displayName,

        @NotBlank
        @Size(max = PersonDetails.EMAIL_LENGTH_MAX)
        @Pattern(regexp = PersonDetails.EMAIL_FORM, message = "is not an e-mail address")
        String email,

        @NotNull @Size(max = 3) @Pattern(regexp = "[a-z]{2,3}", message = "is not a language code such as en")
        String language,

        @NotNull @Size(max = 6) Set<@NotNull Role> roles,

        @NotNull @Size(max = PersonDetails.ORGANISATIONS_MAX)
        Set<@NotNull OrganisationId> organisations) {

    PersonDetails details() {
        return new PersonDetails(displayName, email, Locale.forLanguageTag(language), roles, organisations);
    }

    /** A person to be registered. */
    @Schema(name = "PersonRegistration")
    record Registration(
            @NotNull
            @Size(max = 60)
            @Pattern(
                    regexp = RegisterPerson.SIGN_IN_NAME_FORM,
                    message = "is not 2 to 60 small letters, digits, . _ @ -")
            String signInName,

            @Schema(format = "password") @NotNull @Size(max = 72)
            String password,

            @Valid @NotNull PersonBody details) {

        RegisterPerson order() {
            return new RegisterPerson(signInName, password, details.details());
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Registration[" + signInName + "]";
        }
    }
}
