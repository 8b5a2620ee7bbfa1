package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PeopleDirectory;
import jom.network.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Camunda's set-up page opens to whoever comes first when there is no administrator (CVE-2026-77226). Ours stays closed even
 * if somebody empties the group past all rules, in the database.
 */
@JomTest
class EmptiedAdministratorsTest {

    private static final String USER = """
            {"profile": {"id": "mallory", "firstName": "M", "lastName": "M", "email": "m@example.com"},
             "credentials": {"password": "mallory-123"}}""";

    private final NetworkFixture network;
    private final PeopleDirectory people;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final int port;
    private List<byte[]> emptied = List.of();

    @Autowired
    EmptiedAdministratorsTest(
            NetworkFixture network,
            PeopleDirectory people,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            @LocalServerPort int port) {
        this.network = network;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.port = port;
    }

    @BeforeEach
    void emptyTheGroup() {
        network.person(Role.ADMINISTRATOR);
        emptied = jdbc.queryForList(
                "select p.id from person p join person_role r on r.person_id = p.id"
                        + " where r.role = 'ADMINISTRATOR' and p.disabled_at is null",
                byte[].class);
        disable(Timestamp.from(Instant.EPOCH));
        assertThat(people.withRole(Role.ADMINISTRATOR)).isEmpty();
    }

    @AfterEach
    void fillItAgain() {
        disable(null);
    }

    private void disable(@Nullable Timestamp at) {
        transaction.executeWithoutResult(
                status -> emptied.forEach(id -> jdbc.update("update person set disabled_at = ? where id = ?", at, id)));
    }

    @Test
    void openNoSetUpPageToAnybody() {
        String partner = network.person(Role.PARTNER_USER).signInName();
        refuse(Tasklist.stranger(port), 302, 401);
        refuse(Tasklist.signedIn(port, partner), 403, 403);
        refuse(Tasklist.signedIn(port, "left" + partner, "ADMINISTRATOR"), 403, 403);
        assertThat(people.bySignInName("mallory")).isEmpty();
        assertThat(people.withRole(Role.ADMINISTRATOR)).isEmpty();
    }

    /** Before Camunda is asked, which has its own idea of when it is too late to set up. */
    private static void refuse(Tasklist person, int page, int post) {
        assertThat(person.get("/camunda/app/admin/default/setup/").statusCode()).isEqualTo(page);
        assertThat(person.post("/camunda/api/admin/setup/default/user/create", USER)
                        .statusCode())
                .isEqualTo(post);
    }
}
