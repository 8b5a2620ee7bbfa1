package jom.exchange;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.Session;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Imports a file in both modes without a database, and says how many rows it took in each. */
public final class ReadsInLittleHeap {

    private ReadsInLittleHeap() {}

    @SuppressWarnings("SystemOut") // whoever started this listens
    public static void main(String[] arguments) {
        ImportRun run = new ImportRun(new NoTransactions(), new PersistenceMemory(noEntities()));
        for (ImportMode mode : ImportMode.values()) {
            ImportReport report = run.run(Path.of(arguments[0]), new AllTaken(), new ImportOptions(mode, false));
            System.out.println(mode + " took " + report.imported());
        }
    }

    private static EntityManager noEntities() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, values) -> method.getName().equals("unwrap") ? proxy : null);
    }

    private static final class AllTaken implements RowImport {

        @Override
        public Columns columns() {
            return OrganisationRows.COLUMNS;
        }

        @Override
        public void prepare(List<CsvRow> rows) {}

        @Override
        public Outcome take(CsvRow row) {
            return Outcome.IMPORTED;
        }
    }

    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
