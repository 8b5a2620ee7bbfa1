package jom.network;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.platform.IdColumn;
import jom.platform.ShortMemory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which organisations became part of which. What was signed or booked under an id stays under it; whoever the id stands
 * for today is told here. There are few of them and they are asked for all the time: they are remembered for {@value
 * #KEEP_SECONDS} seconds; what is merged on this node shows at once.
 */
@Service
public class Aliases {

    private static final int KEEP_SECONDS = 30;

    private final JdbcTemplate jdbc;
    private final ShortMemory<Boolean, Map<OrganisationId, OrganisationId>> all;

    Aliases(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.all = new ShortMemory<>(clock, Duration.ofSeconds(KEEP_SECONDS), 1);
    }

    /** Two organisations have become one, or two again; told in the transaction that makes it so. */
    public record Changed() {}

    /** Whom an id stands for today: itself, unless that organisation became part of another one. */
    public OrganisationId present(OrganisationId id) {
        return all().getOrDefault(id, id);
    }

    /** These and whom they stand for today. */
    public Set<OrganisationId> withPresent(Collection<OrganisationId> ids) {
        Set<OrganisationId> both = new HashSet<>(ids);
        ids.forEach(id -> both.add(present(id)));
        return both;
    }

    /** Whether it did not become part of another one. */
    public boolean isLiving(OrganisationId id) {
        return !all().containsKey(id);
    }

    /** All that became part of others. */
    public Set<OrganisationId> former() {
        return all().keySet();
    }

    /** These without those that became part of others. */
    public Set<OrganisationId> living(Collection<OrganisationId> ids) {
        Map<OrganisationId, OrganisationId> merged = all();
        return ids.stream().filter(id -> !merged.containsKey(id)).collect(Collectors.toUnmodifiableSet());
    }

    /** This one and all that became part of it. */
    public Set<OrganisationId> withFormer(OrganisationId id) {
        Set<OrganisationId> former = new HashSet<>(Set.of(id));
        all().forEach((alias, stays) -> {
            if (stays.equals(id)) {
                former.add(alias);
            }
        });
        return former;
    }

    private Map<OrganisationId, OrganisationId> all() {
        return all.get(true, any -> read());
    }

    private Map<OrganisationId, OrganisationId> read() {
        Map<OrganisationId, OrganisationId> found = new HashMap<>();
        jdbc.query("select alias_id, stays_id from organisation_alias", row -> {
            found.put(
                    new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                    new OrganisationId(IdColumn.uuid(row.getBytes(2))));
        });
        return Map.copyOf(found);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forget(Changed fact) {
        all.forgetAll();
    }
}
