package jom;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Has statements fail as those of a deadlock's victim do: with the exception that MySQL's driver throws then. */
@Component
public class PlantedDeadlocks implements BeanPostProcessor {

    private final AtomicInteger left = new AtomicInteger();
    private volatile String statement = "";

    /**
     * Has the next ones fail, whoever sends them.
     *
     * @param beginning of the statement, in whichever case
     */
    public void plant(int times, String beginning) {
        statement = beginning.toLowerCase(Locale.ROOT);
        left.set(times);
    }

    /** How many of them have not been met yet; none is left after this. */
    public int clear() {
        return left.getAndSet(0);
    }

    private void meet(String sql) {
        if (sql.strip().toLowerCase(Locale.ROOT).startsWith(statement)
                && left.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
            throw PlantedDeadlocks.<RuntimeException>unchecked(new SQLTransactionRollbackException(
                    "Deadlock found when trying to get lock; try restarting transaction", "40001", 1213));
        }
    }

    /** A listener may not throw it, the statement it listens to may. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X unchecked(Throwable failure) throws X {
        throw (X) failure;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Mined(source) : bean;
    }

    /** Hands out plain connections while nothing is planted. */
    private final class Mined extends DelegatingDataSource {

        private final DataSource mined;

        private Mined(DataSource source) {
            super(source);
            mined = ProxyDataSourceBuilder.create(source)
                    .beforeQuery((execution, queries) -> queries.forEach(query -> meet(query.getQuery())))
                    .build();
        }

        @Override
        public Connection getConnection() throws SQLException {
            return left.get() > 0 ? mined.getConnection() : super.getConnection();
        }
    }
}
