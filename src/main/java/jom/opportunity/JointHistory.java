package jom.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jom.network.Aliases;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Past work together, read in bulk: for modules that learn from it, not for readers. Whoever became part of another
 * organisation has worked as that one.
 */
@Service
@Transactional(readOnly = true)
public class JointHistory {

    /** Older opportunities are left out, so that the memory this takes has a bound. */
    public static final int EFFORTS_MAX = 200_000;

    private static final String EFFORTS = "select o.id, o.stage, o.originator_id, o.prime_id, o.solution_areas,"
            + " o.customer_industry, o.taken_in_at from opportunity o order by o.id desc limit " + EFFORTS_MAX;

    private static final String PARTICIPANTS = "select opportunity_id, organisation_id from opportunity_participant"
            + " where status = '" + ParticipantStatus.ACTIVE.name() + "'";

    private static final String ANSWERS = "select organisation_id,"
            + " sum(case when status in ('ACCEPTED', 'DECLINED', 'EXPIRED') then 1 else 0 end),"
            + " sum(case when status = 'ACCEPTED' then 1 else 0 end),"
            + " sum(case when status in ('ACCEPTED', 'DECLINED') and answered_at <= expires_at then 1 else 0 end),"
            + " max(confirmed_at) from opportunity_invitation group by organisation_id";

    /** Rows are never deleted and each change raises a version, so that equal counts and sums mean equal rows. */
    private static final String REVISION = "select"
            + " (select concat(count(*), ':', coalesce(sum(version), 0), ';') from opportunity),"
            + " (select concat(count(*), ':', coalesce(sum(version), 0), ';') from opportunity_participant),"
            + " (select concat(count(*), ':', coalesce(sum(version), 0)) from opportunity_invitation)";

    private final JdbcTemplate jdbc;
    private final Aliases aliases;

    JointHistory(JdbcTemplate jdbc, Aliases aliases) {
        this.jdbc = jdbc;
        this.aliases = aliases;
    }

    /** Changes when any of these facts does, on whatever node: who has seen it knows whether to read again. One statement. */
    public String revision() {
        return jdbc.queryForObject(REVISION, (row, number) -> row.getString(1) + row.getString(2) + row.getString(3));
    }

    /** The newest {@value #EFFORTS_MAX} opportunities with who takes part, oldest first, in two statements. */
    public List<JointEffort> efforts() {
        Map<UUID, Set<OrganisationId>> participants = new HashMap<>();
        jdbc.query(PARTICIPANTS, row -> {
            participants
                    .computeIfAbsent(IdColumn.uuid(row.getBytes(1)), any -> new HashSet<>())
                    .add(organisation(row, 2));
        });
        List<JointEffort> newestFirst = jdbc.query(EFFORTS, (row, number) -> effort(row, participants));
        List<JointEffort> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        return List.copyOf(oldestFirst);
    }

    /** How everybody answered who was ever asked, in one statement. */
    public Map<OrganisationId, AnsweringRecord> answers() {
        Map<OrganisationId, AnsweringRecord> answers = new HashMap<>();
        jdbc.query(ANSWERS, row -> {
            OrganisationId organisation = organisation(row, 1);
            answers.merge(
                    organisation,
                    new AnsweringRecord(organisation, row.getInt(2), row.getInt(3), row.getInt(4), at(row, 5)),
                    AnsweringRecord::and);
        });
        return Map.copyOf(answers);
    }

    private JointEffort effort(ResultSet row, Map<UUID, Set<OrganisationId>> participants) throws SQLException {
        UUID id = IdColumn.uuid(row.getBytes(1));
        return new JointEffort(
                new OpportunityId(id),
                Stage.valueOf(row.getString(2)),
                organisation(row, 3),
                organisation(row, 4),
                participants.getOrDefault(id, Set.of()),
                Columns.read(row.getString(5), SolutionArea::new),
                new Industry(row.getString(6)),
                at(row, 7));
    }

    private OrganisationId organisation(ResultSet row, int column) throws SQLException {
        return aliases.present(new OrganisationId(IdColumn.uuid(row.getBytes(column))));
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
