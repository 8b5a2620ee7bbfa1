package jom.workflow.passage;

import java.util.ArrayList;
import java.util.List;
import jom.platform.FewRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what a transaction of the engine's went past: in one statement just before it commits, reading nothing. */
@Component
class PassageJournal {

    private static final FewRows<Passage> ROWS = new FewRows<>(PassageRow.TABLE, PassageRow.COLUMNS, PassageRow::bind);

    private final JdbcTemplate jdbc;

    PassageJournal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Passage passage) {
        pending().add(passage);
    }

    private List<Passage> pending() {
        @SuppressWarnings("unchecked") // bound below, under this very key
        @Nullable
        List<Passage> bound = (List<Passage>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        List<Passage> fresh = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Writer(fresh));
        return fresh;
    }

    private final class Writer implements TransactionSynchronization {

        private final List<Passage> passages;

        private Writer(List<Passage> passages) {
            this.passages = passages;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PassageJournal.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PassageJournal.this, passages);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            ROWS.insert(jdbc, passages);
            passages.clear();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PassageJournal.this);
        }
    }
}
