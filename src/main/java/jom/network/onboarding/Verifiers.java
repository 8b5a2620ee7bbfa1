package jom.network.onboarding;

import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.Reader;
import jom.network.Role;
import org.springframework.stereotype.Component;

/** Who verifies an organisation that is to join. */
@Component
class Verifiers {

    private final PeopleDirectory people;

    Verifiers(PeopleDirectory people) {
        this.people = people;
    }

    /**
     * The manager who is named, or else the one who asks.
     *
     * @throws UnsuitableVerifier if that is nobody with the role PPM who may sign in
     */
    PersonId of(StartOnboarding order, Reader reader) {
        PersonId named = order.verifier();
        if (named == null) {
            if (!reader.is(Role.PPM)) {
                throw new UnsuitableVerifier();
            }
            return reader.person();
        }
        return people.find(named)
                .filter(person -> !person.disabled() && person.roles().contains(Role.PPM))
                .orElseThrow(UnsuitableVerifier::new)
                .id();
    }
}
