package jom.network.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.PersonProfile;
import jom.network.Role;

/** A person, for administrators and for itself. */
@Schema(name = "Person")
record PersonView(
        PersonId id,
        @Size(max = 60) String signInName,
        String displayName,
        String email,
        @Size(max = 3) String language,
        List<Role> roles,
        Set<OrganisationId> organisations,
        boolean disabled) {

    static PersonView of(PersonProfile person) {
        return new PersonView(
                person.id(),
                person.signInName(),
                person.displayName(),
                person.email(),
                person.language().getLanguage(),
                person.roles().stream().sorted().toList(),
                person.organisations(),
                person.disabled());
    }
}
