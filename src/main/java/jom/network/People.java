package jom.network;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All people, to be changed; {@link PeopleDirectory} reads. */
interface People extends Repository<Person, UUID> {

    Person saveAndFlush(Person person);

    void flush();

    Optional<Person> findById(UUID id);

    boolean existsBySignInName(String signInName);
}
