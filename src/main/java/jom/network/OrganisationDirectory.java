package jom.network;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jom.platform.IdColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks organisations up. Decides nothing about who may see what; the doors do. */
@Service
@Transactional(readOnly = true)
public class OrganisationDirectory {

    private static final char ESCAPE = '!';
    private static final int PORTION = 2_000;

    private final ProfileReader profiles;
    private final NamedParameterJdbcTemplate jdbc;

    OrganisationDirectory(ProfileReader profiles, NamedParameterJdbcTemplate jdbc) {
        this.profiles = profiles;
        this.jdbc = jdbc;
    }

    /** By its id, or by that of one that became part of it. */
    public Optional<OrganisationProfile> find(OrganisationId id) {
        return profiles.one("where o.id = :id", Map.of("id", IdColumn.bytes(id.value())));
    }

    /**
     * The one that must be there.
     *
     * @throws UnknownOrganisation if there is none
     */
    public OrganisationProfile get(OrganisationId id) {
        return find(id).orElseThrow(() -> new UnknownOrganisation(id));
    }

    /** By its key, or by that of one that became part of it. */
    public Optional<OrganisationProfile> byKey(ExternalKey key) {
        return profiles.one(
                "where o.key_source = :source and o.key_value = :value",
                Map.of("source", key.source(), "value", key.value()));
    }

    /** The name in daily use. */
    public String name(OrganisationId id) {
        return Optional.ofNullable(names(List.of(id)).get(id)).orElseThrow(() -> new UnknownOrganisation(id));
    }

    /** The names in daily use, in one statement; ids nobody has are left out. What became part of another one keeps its own. */
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        Map<OrganisationId, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query("select id, name from organisation where id in (:ids)", Map.of("ids", bytes(ids)), row -> {
                names.put(new OrganisationId(IdColumn.uuid(row.getBytes(1))), row.getString(2));
            });
        }
        return Map.copyOf(names);
    }

    /** In whose working days an organisation's deadlines count. */
    public WorkPlace workPlace(OrganisationId id) {
        return jdbc
                .query(
                        "select home, time_zone from organisation where id = :id",
                        Map.of("id", IdColumn.bytes(id.value())),
                        (row, number) -> new WorkPlace(new Territory(row.getString(1)), ZoneId.of(row.getString(2))))
                .stream()
                .findFirst()
                .orElseThrow(() -> new UnknownOrganisation(id));
    }

    /**
     * Organisations whose name contains a text, in the order in which they were registered, without those that became part
     * of others.
     *
     * @param text upper and lower case alike; {@code null} for all
     * @param after the last one of the page before; {@code null} for the first page
     * @param limit how many at most
     */
    public List<OrganisationProfile> search(@Nullable String text, @Nullable OrganisationId after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
        StringBuilder condition = new StringBuilder("where a.alias_id is null");
        if (after != null) {
            condition.append(" and o.id > :after");
            values.put("after", IdColumn.bytes(after.value()));
        }
        if (text != null && !text.isBlank()) {
            condition.append(" and lower(o.name) like :text escape '" + ESCAPE + "'");
            values.put("text", "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%");
        }
        return profiles.read(condition + " order by o.id limit :limit", values);
    }

    /** All organisations as matching weighs them, in three statements, without those that became part of others. */
    public List<MatchProfile> matchProfiles() {
        return profiles.forMatching("where a.alias_id is null order by o.id", Map.of());
    }

    /**
     * Each organisation as matching weighs it, in the order of ids, in portions: however many they are, few of them are in
     * memory at a time.
     */
    public void eachMatchProfile(Consumer<MatchProfile> each) {
        UUID last = new UUID(0, 0);
        List<MatchProfile> portion = profiles.portion(last, PORTION);
        while (!portion.isEmpty()) {
            portion.forEach(each);
            last = portion.get(portion.size() - 1).id().value();
            portion = portion.size() < PORTION ? List.of() : profiles.portion(last, PORTION);
        }
    }

    /** Changes when any organisation does, on whatever node: who has seen it knows whether to read all again. One statement. */
    public String revision() {
        return jdbc.getJdbcTemplate()
                .queryForObject(
                        "select count(*), coalesce(sum(version), 0) from organisation",
                        (row, number) -> row.getString(1) + ":" + row.getString(2));
    }

    /** Some organisations as matching weighs them. */
    public List<MatchProfile> matchProfiles(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : profiles.forMatching("where o.id in (:ids) order by o.id", Map.of("ids", bytes(ids)));
    }

    /** Several organisations, by id; ids nobody has are left out. */
    public List<OrganisationProfile> profiles(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : profiles.read("where o.id in (:ids) order by o.id", Map.of("ids", bytes(ids)));
    }

    private static List<byte[]> bytes(Collection<OrganisationId> ids) {
        return ids.stream().map(id -> IdColumn.bytes(id.value())).toList();
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", ESCAPE + "$0");
    }
}
