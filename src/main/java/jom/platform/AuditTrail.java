package jom.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps who did what, before and after: append-only, one chain of hashes per stream. Entries are written in the
 * transaction that makes them true, just before it commits; two transactions that append to one stream at once cannot
 * both commit.
 */
@Component
public class AuditTrail {

    private final AuditStore store;
    private final Acting acting;
    private final Clock clock;
    private final ObjectMapper json;

    AuditTrail(AuditStore store, Acting acting, Clock clock, ObjectMapper json) {
        this.store = store;
        this.acting = acting;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Keeps a fact, in the name of whoever is acting.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void record(AuditRecord fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an audit entry belongs to the transaction that makes it true");
        }
        pending().add(new Noted(fact, acting.current(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** Whether the transaction at present has kept something already. */
    public boolean isRecording() {
        return TransactionSynchronizationManager.hasResource(this) && !pending().isEmpty();
    }

    /** All entries of a stream, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entries(UUID stream) {
        return store.of(stream);
    }

    private List<Noted> pending() {
        @SuppressWarnings("unchecked") // bound below, under this very key
        @Nullable
        List<Noted> bound = (List<Noted>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        List<Noted> fresh = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new WriteBeforeCommit());
        return fresh;
    }

    private void write(List<Noted> notes) {
        Map<UUID, List<Noted>> byStream = new TreeMap<>();
        notes.forEach(note -> byStream.computeIfAbsent(note.fact().stream(), any -> new ArrayList<>())
                .add(note));
        List<AuditEntry> entries = new ArrayList<>();
        Map<UUID, AuditHead> heads = store.heads(byStream.keySet());
        byStream.forEach(
                (stream, facts) -> entries.addAll(chained(stream, Optional.ofNullable(heads.get(stream)), facts)));
        store.append(entries);
    }

    private List<AuditEntry> chained(UUID stream, Optional<AuditHead> head, List<Noted> notes) {
        String previous = head.map(AuditHead::hash).orElse(AuditHash.START);
        long position = head.map(AuditHead::position).orElse(0L);
        List<AuditEntry> entries = new ArrayList<>();
        for (Noted note : notes) {
            position++;
            AuditEntry entry = new AuditEntry(
                    stream,
                    position,
                    note.at(),
                    note.actor(),
                    note.fact().action(),
                    note.fact().audience(),
                    changes(note.fact()),
                    "");
            previous = AuditHash.of(previous, entry);
            entries.add(entry.sealed(previous));
        }
        return entries;
    }

    private String changes(AuditRecord fact) {
        try {
            return json.writeValueAsString(Map.of("before", fact.before(), "after", fact.after()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("not a plain value in audit of " + fact.action(), unwritable);
        }
    }

    private record Noted(AuditRecord fact, Actor actor, Instant at) {}

    private final class WriteBeforeCommit implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            List<Noted> notes = pending();
            if (!notes.isEmpty()) {
                write(List.copyOf(notes));
                notes.clear();
            }
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditTrail.this);
        }
    }
}
