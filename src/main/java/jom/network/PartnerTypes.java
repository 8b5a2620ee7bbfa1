package jom.network;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.platform.ShortMemory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner types of this installation and the workflows they run by default. Remembered for a minute. */
@Service
public class PartnerTypes {

    private static final Duration KEEP = Duration.ofMinutes(1);
    private static final String ALL = "all";

    private final JdbcTemplate jdbc;
    private final ShortMemory<String, Map<PartnerType, PartnerTypeProfile>> types;

    PartnerTypes(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.types = new ShortMemory<>(clock, KEEP, 1);
    }

    /** All types in their order. */
    @Transactional(readOnly = true)
    public List<PartnerTypeProfile> all() {
        return List.copyOf(types.get(ALL, any -> read()).values());
    }

    @Transactional(readOnly = true)
    public Optional<PartnerTypeProfile> find(PartnerType type) {
        return Optional.ofNullable(types.get(ALL, any -> read()).get(type));
    }

    /**
     * The one that must be there.
     *
     * @throws UnknownTerm if there is no such type
     */
    @Transactional(readOnly = true)
    public PartnerTypeProfile get(PartnerType type) {
        return find(type).orElseThrow(() -> new UnknownTerm("partner types", type.key()));
    }

    /**
     * The one of this key, as it is now.
     *
     * @throws UnknownPartnerType if there is none
     */
    @Transactional(readOnly = true)
    public PartnerTypeProfile named(String key) {
        return read().values().stream()
                .filter(type -> type.type().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownPartnerType(key));
    }

    /** Lets a change be seen at once on this node. */
    public void forgetAll() {
        types.forgetAll();
    }

    private Map<PartnerType, PartnerTypeProfile> read() {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        jdbc.query("select type_key, language, name from partner_type_name", row -> {
            names.computeIfAbsent(row.getString(1), any -> new LinkedHashMap<>())
                    .put(row.getString(2), row.getString(3));
        });
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        jdbc.query("select type_key, role from partner_type_role", row -> {
            roles.computeIfAbsent(row.getString(1), any -> new HashSet<>()).add(row.getString(2));
        });
        Map<PartnerType, PartnerTypeProfile> found = new LinkedHashMap<>();
        jdbc.query(
                "select type_key, prepare_workflow, deliver_workflow, version from partner_type order by sort_no, type_key",
                row -> {
                    PartnerType type = new PartnerType(row.getString(1));
                    found.put(
                            type,
                            new PartnerTypeProfile(
                                    type,
                                    new WorkflowKey(row.getString(2)),
                                    new WorkflowKey(row.getString(3)),
                                    names.getOrDefault(type.key(), Map.of()),
                                    roles.getOrDefault(type.key(), Set.of()),
                                    row.getLong(4)));
                });
        return found;
    }
}
