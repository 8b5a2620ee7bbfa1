package jom;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfilesResolver;

/**
 * Chooses the database of a test run: H2 in memory, or with {@code -Djom.test.database=mysql} the profile
 * {@code mysql} as operators use it, on a schema of its own per context beside the one {@code JOM_MYSQL_URL} names, made
 * anew.
 */
public class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, ActiveProfilesResolver {

    private static final String MYSQL = "mysql";

    /** A second context must not drop the schema under the first, nor one of the other JVM that runs tests meanwhile. */
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    /** Whether this run uses MySQL. */
    public static boolean isMysql() {
        return MYSQL.equals(System.getProperty("jom.test.database"));
    }

    @Override
    public String[] resolve(Class<?> test) {
        return isMysql() ? new String[] {"test", MYSQL} : new String[] {"test"};
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (isMysql()) {
            TestPropertyValues.of(Map.of("JOM_MYSQL_URL", freshSchema()))
                    .applyTo(context.getEnvironment(), TestPropertyValues.Type.SYSTEM_ENVIRONMENT);
        }
    }

    /** The address of an empty schema on the MySQL of this run. */
    public static String freshSchema() {
        String url = Objects.requireNonNull(System.getenv("JOM_MYSQL_URL"), "JOM_MYSQL_URL");
        String schema = url.substring(url.lastIndexOf('/') + 1) + "_test_" + System.getProperty("jom.test.fork", "jvm1")
                + "_" + CONTEXTS.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(
                        url, System.getenv("JOM_MYSQL_USER"), System.getenv("JOM_MYSQL_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema + " character set utf8mb4 collate utf8mb4_0900_as_cs");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("no MySQL at " + url, unreachable);
        }
        return url.substring(0, url.lastIndexOf('/') + 1) + schema;
    }
}
