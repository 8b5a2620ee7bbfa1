package jom.network.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the list of organisations that seem to be there twice. What is decided stays decided when it is looked for
 * again. Of two that are the same, the directory shows the one that was registered first.
 */
@Service
public class Duplicates {

    /** Of the reason for a decision, in characters. */
    public static final int REASON_LENGTH_MAX = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Duplicates.class);
    private static final UUID STREAM = new UUID(0, 0xd0b1e);
    private static final String COLUMNS =
            "select low_id, high_id, version, likenesses, found_at, same, reason from organisation_duplicate ";
    private static final String PAIR = "low_id = :low and high_id = :high";

    private final NamedParameterJdbcTemplate jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Duplicates(NamedParameterJdbcTemplate jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Looks the whole network through and puts what is new on the list.
     *
     * @return how many pairs are new
     */
    @UseCase
    public int search() {
        Map<OrganisationPair, Set<Likeness>> found = DuplicateFinder.among(suspects());
        Set<OrganisationPair> known = new HashSet<>(
                jdbc.query("select low_id, high_id from organisation_duplicate", Map.of(), (row, number) -> pair(row)));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        SqlParameterSource[] rows = found.entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .map(each -> new MapSqlParameterSource(keys(each.getKey()))
                        .addValue(
                                "likenesses",
                                each.getValue().stream().map(Likeness::key).collect(Collectors.joining(" ")))
                        .addValue("at", now))
                .toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate(
                "insert into organisation_duplicate (low_id, high_id, version, likenesses, found_at)"
                        + " values (:low, :high, 0, :likenesses, :at)",
                rows);
        audit.record(AuditRecord.of(STREAM, "network.duplicatesSearched")
                .visibleTo(Audience.OFFICE)
                .with("pairs", found.size())
                .with("added", rows.length));
        LOG.info("duplicates looked for pairs={} new={}", found.size(), rows.length);
        return rows.length;
    }

    private List<Suspect> suspects() {
        return jdbc.query(
                "select id, search_words, home, registration_number, web_domain from organisation",
                Map.of(),
                (row, number) -> new Suspect(
                        new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                        Arrays.stream(row.getString(2).split(" "))
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getString(3).substring(0, 2),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5))));
    }

    /**
     * The list, in the order of its pairs.
     *
     * @param decided whether those about which something was decided, or the others
     * @param after the last pair of the page before; {@code null} for the first page
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<SuspectedDuplicate> list(boolean decided, @Nullable OrganisationPair after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
        String further = "";
        if (after != null) {
            values.putAll(keys(after));
            further = " and (low_id > :low or (low_id = :low and high_id > :high))";
        }
        return jdbc.query(
                COLUMNS + "where same is " + (decided ? "not " : "") + "null" + further
                        + " order by low_id, high_id limit :limit",
                values,
                Duplicates::row);
    }

    /**
     * Two that must be on the list.
     *
     * @throws DuplicateRefused if they are not
     */
    @Transactional(readOnly = true)
    public SuspectedDuplicate get(OrganisationPair pair) {
        return jdbc.query(COLUMNS + "where " + PAIR, keys(pair), Duplicates::row).stream()
                .findFirst()
                .orElseThrow(DuplicateRefused::unknown);
    }

    /**
     * Decides about two, or otherwise than before.
     *
     * @param version that was read
     * @param reason at most {@value #REASON_LENGTH_MAX} characters
     * @throws DuplicateRefused if they are not on the list, or somebody has decided meanwhile
     */
    @UseCase
    public SuspectedDuplicate decide(OrganisationPair pair, long version, boolean same, String reason) {
        String words = Texts.required("reason", reason, REASON_LENGTH_MAX);
        return change(get(pair), version, same, words);
    }

    /**
     * Takes a decision back: the two are to be decided about again.
     *
     * @throws DuplicateRefused if nothing has been decided, or it has changed meanwhile
     */
    @UseCase
    public SuspectedDuplicate undo(OrganisationPair pair, long version) {
        SuspectedDuplicate before = get(pair);
        if (before.same().isEmpty()) {
            throw DuplicateRefused.undecided();
        }
        return change(before, version, null, null);
    }

    private SuspectedDuplicate change(
            SuspectedDuplicate before, long version, @Nullable Boolean same, @Nullable String reason) {
        Map<String, @Nullable Object> values = new HashMap<>(keys(before.pair()));
        values.put("version", version);
        values.put("same", same);
        values.put("reason", reason);
        int changed = jdbc.update(
                "update organisation_duplicate set same = :same, reason = :reason, version = version + 1 where " + PAIR
                        + " and version = :version",
                values);
        if (changed == 0) {
            throw DuplicateRefused.changed();
        }
        audit.record(AuditRecord.of(before.pair().low().value(), "network.duplicateDecided")
                .visibleTo(Audience.OFFICE)
                .with("organisation", before.pair().high().toString())
                .changed("same", before.same().orElse(null), same)
                .with("reason", reason));
        return get(before.pair());
    }

    private static Map<String, Object> keys(OrganisationPair pair) {
        return Map.of(
                "low",
                IdColumn.bytes(pair.low().value()),
                "high",
                IdColumn.bytes(pair.high().value()));
    }

    private static OrganisationPair pair(ResultSet row) throws SQLException {
        return OrganisationPair.of(
                new OrganisationId(IdColumn.uuid(row.getBytes(1))), new OrganisationId(IdColumn.uuid(row.getBytes(2))));
    }

    private static SuspectedDuplicate row(ResultSet row, int number) throws SQLException {
        Set<Likeness> likenesses = Arrays.stream(row.getString(4).split(" "))
                .map(Likeness::of)
                .collect(Collectors.toCollection(TreeSet::new));
        return new SuspectedDuplicate(
                pair(row),
                row.getLong(3),
                likenesses,
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Optional.ofNullable(row.getObject(6, Boolean.class)),
                Optional.ofNullable(row.getString(7)));
    }
}
