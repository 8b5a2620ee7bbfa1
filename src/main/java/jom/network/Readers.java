package jom.network;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who asks, from the sign-in and without a look into the database. */
@Component
public class Readers {

    /**
     * The person signed in on this thread.
     *
     * @throws AccessDeniedException if nobody is
     */
    public Reader current() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /** The person signed in on this thread; nobody in jobs and at the start of the application. */
    public Optional<Reader> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.reader())
                : Optional.empty();
    }
}
