package jom.network;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private Map<PartnerType, PartnerTypeProfile> read() {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        jdbc.query("select type_key, language, name from partner_type_name", row -> {
            names.computeIfAbsent(row.getString(1), any -> new LinkedHashMap<>())
                    .put(row.getString(2), row.getString(3));
        });
        Map<PartnerType, PartnerTypeProfile> found = new LinkedHashMap<>();
        jdbc.query(
                "select type_key, prepare_workflow, deliver_workflow from partner_type order by sort_no, type_key",
                row -> {
                    PartnerType type = new PartnerType(row.getString(1));
                    found.put(
                            type,
                            new PartnerTypeProfile(
                                    type,
                                    new WorkflowKey(row.getString(2)),
                                    new WorkflowKey(row.getString(3)),
                                    names.getOrDefault(type.key(), Map.of())));
                });
        return found;
    }
}
