package jom.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jom.JomTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How long a sign-in takes tells nobody which names there are: each costs one hash, of the same strength. Hashes are
 * counted, for a clock would only measure the machine.
 */
@JomTest
class PasswordWorkTest {

    private final NetworkFixture network;
    private final PeopleRegistry registry;
    private final Counting passwords;
    private final PeopleDirectory people;

    @Autowired
    PasswordWorkTest(
            NetworkFixture network,
            PeopleRegistry registry,
            PersonReader reader,
            PasswordEncoder encoder,
            Clock clock) {
        this.network = network;
        this.registry = registry;
        this.passwords = new Counting(encoder, new ArrayList<>());
        this.people = new PeopleDirectory(reader, passwords, clock);
    }

    /** @param strengths algorithm and cost of the hashes that were compared with */
    private record Counting(PasswordEncoder encoder, List<String> strengths) implements PasswordEncoder {

        private static final int ALGORITHM_AND_COST = "$2a$04$".length();

        @Override
        public String encode(CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            strengths.add(hash.substring(0, ALGORITHM_AND_COST));
            return encoder.matches(password, hash);
        }
    }

    private List<String> work(String name, String password) {
        passwords.strengths().clear();
        people.verify(name, password);
        return List.copyOf(passwords.strengths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-at-all", "", "'or 1=1--", "a\u0000b", "ALICE\u0130", "not a name"})
    void isTheSameForNamesThatNobodyHas(String name) {
        PersonProfile alice = network.person(Role.PARTNER_USER);
        List<String> once = work(alice.signInName(), NetworkFixture.PASSWORD);
        assertThat(once).hasSize(1);
        assertThat(work(name, "wrong")).isEqualTo(once);
        assertThat(work(name, NetworkFixture.PASSWORD)).isEqualTo(once);
        assertThat(people.verify(name, "nobody")).isEmpty();
    }

    @Test
    void isTheSameForWrongPasswordsAndForWhoIsDisabled() {
        PersonProfile alice = network.person(Role.PARTNER_USER);
        List<String> once = work(alice.signInName(), NetworkFixture.PASSWORD);
        assertThat(work(alice.signInName(), "wrong")).isEqualTo(once);
        registry.disable(alice.id());
        assertThat(work(alice.signInName(), NetworkFixture.PASSWORD)).isEqualTo(once);
        assertThat(people.verify(alice.signInName(), NetworkFixture.PASSWORD)).isEmpty();
    }
}
