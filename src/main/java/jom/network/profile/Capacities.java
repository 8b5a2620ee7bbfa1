package jom.network.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import jom.kernel.Portions;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps on how many joint opportunities organisations want to work at a time. Who has told nothing is never too busy. */
@Service
public class Capacities {

    /** Opportunities at a time. */
    public static final int MIN = 1;

    /** Opportunities at a time; whoever can do more need not tell a limit. */
    public static final int MAX = 1_000;

    /** Databases limit the values in one statement. */
    private static final int PORTION = 1_000;

    private static final String OF =
            "select organisation_id, at_once from organisation_capacity where organisation_id in (:ids)";

    private final NamedParameterJdbcTemplate jdbc;
    private final AuditTrail audit;

    Capacities(NamedParameterJdbcTemplate jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Empty where it was not told. */
    @Transactional(readOnly = true)
    public OptionalInt of(OrganisationId organisation) {
        return of(List.of(organisation)).values().stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Those of some organisations that have told; one statement for each thousand. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Integer> of(Collection<OrganisationId> organisations) {
        List<byte[]> ids = organisations.stream().map(Capacities::bytes).toList();
        Map<OrganisationId, Integer> told = new HashMap<>();
        for (List<byte[]> portion : Portions.of(ids, PORTION)) {
            jdbc.query(OF, Map.of("ids", portion), row -> {
                told.put(new OrganisationId(IdColumn.uuid(row.getBytes(1))), row.getInt(2));
            });
        }
        return told;
    }

    /** A number for what is told now, which changes with it: 0 where nothing is. */
    public static long version(OptionalInt atOnce) {
        return atOnce.orElse(0);
    }

    /**
     * Tells it anew, or takes it back; the same again changes nothing.
     *
     * @param atOnce {@value #MIN} to {@value #MAX}
     * @throws IllegalArgumentException if it is out of this range
     */
    @UseCase
    public void tell(OrganisationId organisation, OptionalInt atOnce) {
        atOnce.ifPresent(Capacities::requireInRange);
        Map<String, Object> own = Map.of("id", bytes(organisation));
        jdbc.queryForList("select id from organisation where id = :id for update", own, byte[].class);
        OptionalInt before = of(organisation);
        if (before.equals(atOnce)) {
            return;
        }
        jdbc.update("delete from organisation_capacity where organisation_id = :id", own);
        atOnce.ifPresent(told -> jdbc.update(
                "insert into organisation_capacity (organisation_id, at_once) values (:id, :told)",
                Map.of("id", bytes(organisation), "told", told)));
        audit.record(AuditRecord.of(organisation.value(), "network.capacityChanged")
                .visibleTo(Audience.organisation(organisation.value()))
                .changed("atOnce", text(before), text(atOnce)));
    }

    private static void requireInRange(int atOnce) {
        if (atOnce < MIN || atOnce > MAX) {
            throw new IllegalArgumentException("opportunities at a time out of " + MIN + ".." + MAX + ": " + atOnce);
        }
    }

    private static @Nullable String text(OptionalInt atOnce) {
        return atOnce.isPresent() ? Integer.toString(atOnce.getAsInt()) : null;
    }

    private static byte[] bytes(OrganisationId id) {
        return IdColumn.bytes(id.value());
    }
}
