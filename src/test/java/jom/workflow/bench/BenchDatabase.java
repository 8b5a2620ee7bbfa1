package jom.workflow.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import jom.TestDatabase;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Where benchmarks run: on H2 files, as an installation has them, or on schemas of their own on MySQL, with the settings
 * of the profile {@code mysql}. Bare engines get databases of the same kind and the same settings.
 */
public final class BenchDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final Path FOLDER = Path.of("target", "benchmark");
    private static final Path FILES = FOLDER.resolve("h2");

    public static String name() {
        return TestDatabase.isMysql() ? "MySQL" : "H2";
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!TestDatabase.isMysql()) {
            TestPropertyValues.of(Map.of("spring.datasource.url", fresh("jom"))).applyTo(context);
        }
    }

    /** An empty database with the settings of the application's. */
    static HikariDataSource like(DataSource application, String name) {
        HikariConfig same = new HikariConfig();
        try {
            HikariDataSource pool = application.unwrap(HikariDataSource.class);
            same.setUsername(pool.getUsername());
            same.setPassword(pool.getPassword());
            same.setTransactionIsolation(pool.getTransactionIsolation());
            same.setMaximumPoolSize(pool.getMaximumPoolSize());
            same.setAutoCommit(pool.isAutoCommit());
            same.setDataSourceProperties(pool.getDataSourceProperties());
            same.setJdbcUrl(TestDatabase.isMysql() ? beside(pool.getJdbcUrl()) : fresh(name));
        } catch (SQLException noPool) {
            throw new IllegalStateException(noPool);
        }
        return new HikariDataSource(same);
    }

    private static String beside(String url) {
        return TestDatabase.freshSchema() + url.substring(url.indexOf('?'));
    }

    private static String fresh(String name) {
        try {
            Path folder = FILES.resolve(name);
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return "jdbc:h2:file:./" + FILES.resolve(name).resolve("db") + ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=500";
    }
}
