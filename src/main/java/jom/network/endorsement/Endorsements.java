package jom.network.endorsement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jom.kernel.Texts;
import jom.network.Capability;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets organisations that have won together vouch for what the other one can do. */
@Service
public class Endorsements {

    /** Of what is said besides, in characters. */
    public static final int NOTE_LENGTH_MAX = 500;

    private static final String COLUMNS =
            "select id, endorser_id, endorsed_id, capability, note, endorsed_at from organisation_endorsement ";

    private final JdbcTemplate jdbc;
    private final OrganisationDirectory organisations;
    private final WinsTogether wins;
    private final AuditTrail audit;
    private final Clock clock;

    Endorsements(
            JdbcTemplate jdbc, OrganisationDirectory organisations, WinsTogether wins, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.wins = wins;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Vouches for somebody.
     *
     * @param note at most {@value #NOTE_LENGTH_MAX} characters
     * @throws jom.network.UnknownOrganisation if there is no such organisation
     * @throws EndorsementRefused if the two have won nothing together, it is none of the other one's capabilities, or it
     *     is said already
     */
    @UseCase
    public Endorsement endorse(OrganisationId by, OrganisationId of, Capability capability, @Nullable String note) {
        Optional<String> words = Optional.ofNullable(Texts.optional("note", note, NOTE_LENGTH_MAX));
        boolean isItsOwn =
                organisations.get(of).details().offering().capabilities().contains(capability);
        if (by.equals(of) || !wins.haveWonTogether(by, of)) {
            throw EndorsementRefused.withoutAWin();
        }
        if (!isItsOwn) {
            throw EndorsementRefused.notItsCapability();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Endorsement made = new Endorsement(EndorsementId.next(), by, of, capability, words, now);
        insert(made);
        audit.record(fact(made, "network.organisationEndorsed"));
        return made;
    }

    private void insert(Endorsement made) {
        try {
            jdbc.update(
                    "insert into organisation_endorsement (id, endorser_id, endorsed_id, capability, note, endorsed_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    IdColumn.bytes(made.id().value()),
                    bytes(made.by()),
                    bytes(made.of()),
                    made.capability().code(),
                    made.note().orElse(null),
                    LocalDateTime.ofInstant(made.at(), ZoneOffset.UTC));
        } catch (DuplicateKeyException known) {
            throw EndorsementRefused.thereAlready();
        }
    }

    /**
     * Vouches no longer.
     *
     * @throws EndorsementRefused if there is none such for this organisation
     */
    @UseCase
    public void withdraw(OrganisationId of, EndorsementId id) {
        Endorsement gone = get(of, id);
        jdbc.update("delete from organisation_endorsement where id = ?", (Object) IdColumn.bytes(id.value()));
        audit.record(fact(gone, "network.endorsementWithdrawn").changed("stands", true, false));
    }

    /**
     * One that must be there.
     *
     * @throws EndorsementRefused if there is none such for this organisation
     */
    @Transactional(readOnly = true)
    public Endorsement get(OrganisationId of, EndorsementId id) {
        return jdbc
                .query(
                        COLUMNS + "where id = ? and endorsed_id = ?",
                        Endorsements::row,
                        IdColumn.bytes(id.value()),
                        bytes(of))
                .stream()
                .findFirst()
                .orElseThrow(EndorsementRefused::unknown);
    }

    /** What others say of an organisation, the newest first; at most 1,000. */
    @Transactional(readOnly = true)
    public List<Endorsement> of(OrganisationId organisation) {
        return jdbc.query(
                COLUMNS + "where endorsed_id = ? order by endorsed_at desc, id limit 1000", Endorsements::row, (Object)
                        bytes(organisation));
    }

    private static Endorsement row(ResultSet row, int number) throws SQLException {
        return new Endorsement(
                new EndorsementId(IdColumn.uuid(row.getBytes(1))),
                new OrganisationId(IdColumn.uuid(row.getBytes(2))),
                new OrganisationId(IdColumn.uuid(row.getBytes(3))),
                new Capability(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static AuditRecord fact(Endorsement endorsement, String action) {
        return AuditRecord.of(endorsement.by().value(), action)
                .visibleTo(Audience.organisation(endorsement.by().value()))
                .with("organisation", endorsement.of().toString())
                .with("capability", endorsement.capability().code());
    }

    private static byte[] bytes(OrganisationId id) {
        return IdColumn.bytes(id.value());
    }
}
