package jom.exchange;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;

/** What JPA keeps in mind in a transaction. A repository by its stereotype, so that failures come as Spring's. */
@Repository
class PersistenceMemory {

    private final EntityManager entities;

    PersistenceMemory(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * In this transaction as many rows of a table as these are written at once. Everywhere else each is written by itself,
     * since most transactions write one or two, and MySQL's driver has a statement of a batch prepared anew each time.
     */
    void writeInBatchesOf(int rows) {
        entities.unwrap(Session.class).setJdbcBatchSize(rows);
    }

    /**
     * Sends what is still to be written to the database and forgets it, so that memory does not grow with a file.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if the database refuses it
     */
    void writeAndForget() {
        entities.flush();
        entities.clear();
    }
}
