package jom.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jom.platform.IdColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads organisations with everything that belongs to them: three statements, however many they are. */
@Component
class ProfileReader {

    /** Databases limit the values in one statement; whoever wants more reads all. */
    private static final int IDS_MAX = 1_000;

    private static final String ROWS = "select o.id, o.version, o.name, o.legal_name, o.registration_number,"
            + " o.web_domain, o.home, o.time_zone, o.key_source, o.key_value, o.unverified, a.stays_id"
            + " from organisation o left join organisation_alias a on a.alias_id = o.id ";

    private final NamedParameterJdbcTemplate jdbc;

    ProfileReader(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** At most one by a condition on {@code o}; if it became part of another one, that one. */
    Optional<OrganisationProfile> one(String condition, Map<String, ?> values) {
        List<Row> rows = jdbc.query(ROWS + condition, values, ProfileReader::row);
        Optional<UUID> stays = rows.stream().findFirst().flatMap(Row::stays);
        return stays
                .map(id -> read("where o.id = :id", Map.of("id", IdColumn.bytes(id))))
                .orElseGet(() -> profiles(rows))
                .stream()
                .findFirst();
    }

    /** By the keys under which they are known; whoever became part of another one is that one. */
    Map<ExternalKey, OrganisationProfile> byKey(String condition, Map<String, ?> values) {
        List<Row> rows = jdbc.query(ROWS + condition, values, ProfileReader::row);
        Map<ExternalKey, OrganisationProfile> found = new HashMap<>();
        profiles(rows.stream().filter(row -> row.stays().isEmpty()).toList())
                .forEach(profile -> profile.key().ifPresent(key -> found.put(key, profile)));
        for (Row merged : rows) {
            merged.stays()
                    .flatMap(id -> one("where o.id = :id", Map.of("id", IdColumn.bytes(id))))
                    .ifPresent(present -> merged.key().ifPresent(key -> found.put(key, present)));
        }
        return Map.copyOf(found);
    }

    /** Organisations by a condition on {@code o} and {@code a}, its alias, with its order, in that order. */
    List<OrganisationProfile> read(String condition, Map<String, ?> values) {
        return profiles(jdbc.query(ROWS + condition, values, ProfileReader::row));
    }

    /** As matching weighs them, in three statements, too. */
    List<MatchProfile> forMatching(String condition, Map<String, ?> values) {
        List<Row> rows = jdbc.query(ROWS + condition, values, ProfileReader::row);
        ProfileTerms terms = rows.isEmpty() ? ProfileTerms.none() : terms(rows, true);
        return rows.stream().map(row -> row.matchProfile(terms)).toList();
    }

    private List<OrganisationProfile> profiles(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        ProfileTerms terms = terms(rows, false);
        return rows.stream().map(row -> row.profile(terms)).toList();
    }

    private ProfileTerms terms(List<Row> rows, boolean certificates) {
        List<byte[]> ids = rows.stream().map(row -> IdColumn.bytes(row.id())).toList();
        return ids.size() > IDS_MAX
                ? ProfileTerms.read(jdbc, "", Map.of(), certificates)
                : ProfileTerms.read(jdbc, " where organisation_id in (:ids)", Map.of("ids", ids), certificates);
    }

    /**
     * Some organisations in the order of their ids as matching weighs them, however many there are in all.
     *
     * @param after the last one of the portion before
     */
    List<MatchProfile> portion(UUID after, int limit) {
        List<Row> rows = jdbc.query(
                ROWS + "where o.id > :after order by o.id limit :limit",
                Map.of("after", IdColumn.bytes(after), "limit", limit),
                ProfileReader::row);
        if (rows.isEmpty()) {
            return List.of();
        }
        ProfileTerms terms = ProfileTerms.read(
                jdbc,
                " where organisation_id > :after and organisation_id <= :last",
                Map.of(
                        "after",
                        IdColumn.bytes(after),
                        "last",
                        IdColumn.bytes(rows.get(rows.size() - 1).id())),
                true);
        return rows.stream().map(row -> row.matchProfile(terms)).toList();
    }

    private record Row(
            UUID id,
            long version,
            String name,
            LegalEntity legalEntity,
            String home,
            String timeZone,
            Optional<ExternalKey> key,
            boolean verified,
            Optional<UUID> stays) {

        OrganisationProfile profile(ProfileTerms terms) {
            return new OrganisationProfile(
                    new OrganisationId(id),
                    version,
                    new OrganisationDetails(
                            name, legalEntity, new Territory(home), ZoneId.of(timeZone), terms.offering(id)),
                    key,
                    terms.references(id),
                    verified);
        }

        MatchProfile matchProfile(ProfileTerms terms) {
            return new MatchProfile(
                    new OrganisationId(id),
                    name,
                    new Territory(home),
                    terms.offering(id),
                    terms.references(id),
                    verified,
                    terms.certificates(id));
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                IdColumn.uuid(row.getBytes(1)),
                row.getLong(2),
                row.getString(3),
                new LegalEntity(row.getString(4), row.getString(5), row.getString(6)),
                row.getString(7),
                row.getString(8),
                key(row.getString(9), row.getString(10)),
                !row.getBoolean(11),
                Optional.ofNullable(row.getBytes(12)).map(IdColumn::uuid));
    }

    private static Optional<ExternalKey> key(@Nullable String source, @Nullable String value) {
        return source == null || value == null ? Optional.empty() : Optional.of(new ExternalKey(source, value));
    }
}
