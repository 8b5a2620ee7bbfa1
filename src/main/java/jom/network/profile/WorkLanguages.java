package jom.network.profile;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in which languages organisations work. */
@Service
public class WorkLanguages {

    /** Of one organisation. */
    public static final int LANGUAGES_MAX = 60;

    private final JdbcTemplate jdbc;
    private final AuditTrail audit;

    WorkLanguages(JdbcTemplate jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * The languages of an organisation.
     *
     * @param codes sorted, each once
     * @param version the same for the same languages, whichever way they came to be these
     */
    public record Kept(List<LanguageCode> codes, long version) {

        static Kept of(Collection<LanguageCode> codes) {
            List<LanguageCode> sorted = List.copyOf(new TreeSet<>(codes));
            CRC32 sum = new CRC32();
            sum.update(sorted.toString().getBytes(StandardCharsets.US_ASCII));
            return new Kept(sorted, sum.getValue());
        }
    }

    /** None for whoever has told none. */
    @Transactional(readOnly = true)
    public Kept of(OrganisationId organisation) {
        return Kept.of(jdbc.query(
                "select code from organisation_language where organisation_id = ?",
                (row, number) -> new LanguageCode(row.getString(1)),
                (Object) bytes(organisation)));
    }

    /**
     * Tells them anew; the same again changes nothing.
     *
     * @param version of those that were read
     * @throws ProfileRefused if they are others meanwhile
     * @throws IllegalArgumentException if there are more than {@value #LANGUAGES_MAX}
     */
    @UseCase
    public Kept change(OrganisationId organisation, long version, Collection<LanguageCode> codes) {
        Kept wanted = Kept.of(codes);
        if (wanted.codes().size() > LANGUAGES_MAX) {
            throw new IllegalArgumentException("more than " + LANGUAGES_MAX + " languages");
        }
        jdbc.queryForList(
                "select id from organisation where id = ? for update", byte[].class, (Object) bytes(organisation));
        Kept before = of(organisation);
        if (before.version() != version) {
            throw ProfileRefused.languagesChanged();
        }
        if (before.equals(wanted)) {
            return before;
        }
        jdbc.update("delete from organisation_language where organisation_id = ?", (Object) bytes(organisation));
        jdbc.batchUpdate(
                "insert into organisation_language (organisation_id, code) values (?, ?)",
                wanted.codes().stream()
                        .map(code -> new Object[] {bytes(organisation), code.iso()})
                        .toList());
        audit.record(AuditRecord.of(organisation.value(), "network.languagesChanged")
                .visibleTo(Audience.organisation(organisation.value()))
                .changed("languages", texts(before), texts(wanted)));
        return wanted;
    }

    private static List<String> texts(Kept kept) {
        return kept.codes().stream().map(LanguageCode::iso).toList();
    }

    private static byte[] bytes(OrganisationId id) {
        return IdColumn.bytes(id.value());
    }
}
