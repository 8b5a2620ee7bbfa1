package jom.network.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.network.SignedInPerson;
import org.springframework.stereotype.Component;

/**
 * Checks passwords and remembers for {@value #KEEP_SECONDS} seconds what was right, since machines send name and
 * password with every request and a check is slow on purpose. Kept is a keyed digest whose key lives and dies with this
 * process, never a password. A changed or disabled person is checked anew.
 */
@Component
class Verifications {

    private static final int KEEP_SECONDS = 60;
    private static final int REMEMBERED_MAX = 10_000;
    private static final String MAC = "HmacSHA256";

    private final PeopleDirectory people;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<ByteBuffer, Right> right = new ConcurrentHashMap<>();

    Verifications(PeopleDirectory people, Clock clock) {
        this.people = people;
        this.clock = clock;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, MAC);
    }

    private record Right(String signInName, long version, Instant until) {}

    /** The person, if name and password were right a short time ago and nothing has changed since. */
    Optional<SignedInPerson> remembered(String name, String password) {
        Right known = right.get(digest(name, password));
        if (known == null || !clock.instant().isBefore(known.until())) {
            return Optional.empty();
        }
        return people.bySignInName(known.signInName())
                .filter(person -> !person.disabled() && person.version() == known.version())
                .map(Verifications::signedIn);
    }

    /** The person, if name and password are right; slow. */
    Optional<SignedInPerson> verified(String name, String password) {
        Optional<PersonProfile> person = people.verify(name, password);
        person.ifPresent(found -> {
            if (right.size() >= REMEMBERED_MAX) {
                right.clear();
            }
            Instant until = clock.instant().plusSeconds(KEEP_SECONDS);
            right.put(digest(name, password), new Right(found.signInName(), found.version(), until));
        });
        return person.map(Verifications::signedIn);
    }

    private static SignedInPerson signedIn(PersonProfile person) {
        return new SignedInPerson(person.reader(), person.version());
    }

    /** Name and password with the length of the name before them, so that neither can flow into the other. */
    private ByteBuffer digest(String name, String password) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            byte[] nameBytes = name.getBytes(UTF_8);
            mac.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(nameBytes.length).array());
            mac.update(nameBytes);
            mac.update(password.getBytes(UTF_8));
            return ByteBuffer.wrap(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + MAC, impossible);
        }
    }
}
