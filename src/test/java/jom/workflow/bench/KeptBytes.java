package jom.workflow.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import jom.TestDatabase;
import org.h2.mvstore.MVStoreTool;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many bytes a database keeps. On MySQL the leaf pages of all indexes except those of running state, which a
 * finished lifecycle leaves empty; on H2 the file as it is after compaction.
 */
final class KeptBytes {

    private static final String RUNNING_STATE = "(table_name like 'ACT\\_RU\\_%' or table_name = 'open_task')";

    private final DataSource source;

    KeptBytes(DataSource source) {
        this.source = source;
    }

    /** Takes a while. */
    long now() {
        JdbcClient jdbc = JdbcClient.create(source);
        return TestDatabase.isMysql() ? pages(jdbc) : compacted(jdbc);
    }

    private static long pages(JdbcClient jdbc) {
        List<String> tables = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list();
        jdbc.sql("analyze table " + String.join(", ", tables)).query().listOfRows();
        return jdbc.sql("select sum(stat_value) * @@innodb_page_size from mysql.innodb_index_stats"
                        + " where database_name = database() and stat_name = 'n_leaf_pages' and not " + RUNNING_STATE)
                .query(Long.class)
                .single();
    }

    private static long compacted(JdbcClient jdbc) {
        try {
            Path folder = Files.createTempDirectory(BenchDatabase.FOLDER, "bytes");
            Path zip = folder.resolve("backup.zip");
            Path file = folder.resolve("backup.mv.db");
            jdbc.sql("backup to '" + zip + "'").update();
            try (ZipInputStream backup = new ZipInputStream(Files.newInputStream(zip))) {
                backup.getNextEntry();
                Files.copy((InputStream) backup, file);
            }
            MVStoreTool.compact(file.toString(), false);
            long bytes = Files.size(file);
            Files.delete(zip);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
