package jom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The run that says MySQL is on MySQL, as operators have it; a run that quietly stayed on H2 proves nothing. */
@JomTest
class DatabaseAtHandTest {

    private static final int READ_COMMITTED = 2;

    private final JdbcTemplate jdbc;

    @Autowired
    DatabaseAtHandTest(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void isTheOneThatThisRunAskedFor() {
        String product = jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName());
        assertThat(product).isEqualTo(TestDatabase.isMysql() ? "MySQL" : "H2");
    }

    @Test
    void readsWhatIsCommitted() {
        Integer isolation =
                jdbc.execute((ConnectionCallback<Integer>) connection -> connection.getTransactionIsolation());
        assertThat(isolation).isEqualTo(READ_COMMITTED);
    }

    @Test
    void keepsEveryCharacterInEveryTable() {
        if (!TestDatabase.isMysql()) {
            return;
        }
        List<String> narrow = jdbc.queryForList(
                "select distinct concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and character_set_name = 'utf8mb3'",
                String.class);
        assertThat(narrow).isEmpty();
    }

    @Test
    void isThereInCi() {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(System.getenv("JOM_MYSQL_URL"))
                    .as("with CI=true a missing MySQL is a failure: set JOM_MYSQL_URL")
                    .isNotBlank();
        }
    }
}
