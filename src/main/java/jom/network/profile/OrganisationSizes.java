package jom.network.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how big organisations say that they are. */
@Service
public class OrganisationSizes {

    private final JdbcTemplate jdbc;
    private final AuditTrail audit;

    OrganisationSizes(JdbcTemplate jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Empty where it was not told. */
    @Transactional(readOnly = true)
    public Optional<SizeClass> of(OrganisationId organisation) {
        return jdbc
                .query(
                        "select size_class from organisation_size where organisation_id = ?",
                        (row, number) -> SizeClass.valueOf(row.getString(1)),
                        (Object) bytes(organisation))
                .stream()
                .findFirst();
    }

    /** All that were told, in one statement. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, SizeClass> all() {
        Map<OrganisationId, SizeClass> sizes = new HashMap<>();
        jdbc.query("select organisation_id, size_class from organisation_size", row -> {
            sizes.put(new OrganisationId(IdColumn.uuid(row.getBytes(1))), SizeClass.valueOf(row.getString(2)));
        });
        return sizes;
    }

    /** A number for what is told now, which changes with it: 0 where nothing is. */
    public static long version(Optional<SizeClass> size) {
        return size.map(SizeClass::peopleMin).orElse(0);
    }

    /** Tells it anew, or takes it back; the same again changes nothing. */
    @UseCase
    public void tell(OrganisationId organisation, Optional<SizeClass> size) {
        jdbc.queryForList(
                "select id from organisation where id = ? for update", byte[].class, (Object) bytes(organisation));
        Optional<SizeClass> before = of(organisation);
        if (before.equals(size)) {
            return;
        }
        jdbc.update("delete from organisation_size where organisation_id = ?", (Object) bytes(organisation));
        size.ifPresent(told -> jdbc.update(
                "insert into organisation_size (organisation_id, size_class) values (?, ?)",
                bytes(organisation),
                told.name()));
        audit.record(AuditRecord.of(organisation.value(), "network.sizeChanged")
                .visibleTo(Audience.organisation(organisation.value()))
                .changed(
                        "size",
                        before.map(SizeClass::key).orElse(null),
                        size.map(SizeClass::key).orElse(null)));
    }

    private static byte[] bytes(OrganisationId id) {
        return IdColumn.bytes(id.value());
    }
}
