package jom;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Counts what reaches the database while it is switched on: statements (each of a batch by itself) and commits. Counts
 * are the same on every machine, unlike times.
 */
@Component
public class StatementCounter implements BeanPostProcessor {

    private static final Pattern WRITE =
            Pattern.compile("\\s*(insert|update|delete|merge)\\b", Pattern.CASE_INSENSITIVE);

    private final AtomicBoolean on = new AtomicBoolean();
    private final LongAdder statements = new LongAdder();
    private final LongAdder commits = new LongAdder();
    private final LongAdder trips = new LongAdder();
    private final LongAdder writes = new LongAdder();

    /**
     * What was counted.
     *
     * @param statements each of a batch by itself
     * @param commits also of transactions that only read
     * @param trips statements, a batch being one
     * @param writes statements that change rows, each of a batch by itself
     */
    public record Count(long statements, long commits, long trips, long writes) {

        public static final Count NOTHING = new Count(0, 0, 0, 0);

        public Count plus(Count other) {
            return new Count(
                    statements + other.statements, commits + other.commits, trips + other.trips, writes + other.writes);
        }
    }

    /** Does the work and counts. Work of other threads is counted too, so nothing else may run meanwhile. */
    public Count during(Runnable work) {
        statements.reset();
        commits.reset();
        trips.reset();
        writes.reset();
        on.set(true);
        try {
            work.run();
        } finally {
            on.set(false);
        }
        return new Count(statements.sum(), commits.sum(), trips.sum(), writes.sum());
    }

    /** A data source that is counted; while nothing is counted it hands out plain connections, so that times are true. */
    public DataSource counting(DataSource source) {
        return new Counted(source, counted(source));
    }

    private DataSource counted(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> {
                    if (on.get()) {
                        int size = Math.max(1, execution.getBatchSize());
                        statements.add(size);
                        trips.increment();
                        if (queries.stream()
                                .anyMatch(
                                        query -> WRITE.matcher(query.getQuery()).lookingAt())) {
                            writes.add(size);
                        }
                    }
                })
                .afterMethod(call -> {
                    if (on.get() && call.getMethod().getName().equals("commit")) {
                        commits.increment();
                    }
                })
                .build();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(source) : bean;
    }

    private final class Counted extends DelegatingDataSource {

        private final DataSource counted;

        private Counted(DataSource source, DataSource counted) {
            super(source);
            this.counted = counted;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return on.get() ? counted.getConnection() : super.getConnection();
        }
    }
}
