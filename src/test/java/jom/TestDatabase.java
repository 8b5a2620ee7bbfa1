package jom;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Chooses the database of a test run: H2 in memory, or with {@code -Djom.test.database=mysql} a schema of its own beside
 * the one {@code JOM_MYSQL_URL} names, made anew.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String MYSQL = "mysql";

    /** Whether this run uses MySQL. */
    public static boolean isMysql() {
        return MYSQL.equals(System.getProperty("jom.test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!isMysql()) {
            return;
        }
        String url = Objects.requireNonNull(System.getenv("JOM_MYSQL_URL"), "JOM_MYSQL_URL");
        String schema = url.substring(url.lastIndexOf('/') + 1) + "_test";
        recreate(url, schema);
        context.getEnvironment().addActiveProfile(MYSQL);
        TestPropertyValues.of(Map.of("JOM_MYSQL_URL", url + "_test")).applyTo(context);
    }

    private static void recreate(String url, String schema) {
        try (Connection connection = DriverManager.getConnection(
                        url, System.getenv("JOM_MYSQL_USER"), System.getenv("JOM_MYSQL_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema + " character set utf8mb4 collate utf8mb4_0900_as_cs");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("no MySQL at " + url, unreachable);
        }
    }
}
