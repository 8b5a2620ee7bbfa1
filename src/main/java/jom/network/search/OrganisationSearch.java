package jom.network.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for organisations. The number of statements depends neither on what is asked nor on how many there are. */
@Service
@Transactional(readOnly = true)
public class OrganisationSearch {

    /** Nobody reads on so far; whoever wants more asks more narrowly. */
    public static final int OFFSET_MAX = 10_000;

    /** Of the codes of one facet, those that most have. */
    public static final int CODES_SHOWN_MAX = 300;

    private final NamedParameterJdbcTemplate jdbc;
    private final OrganisationDirectory organisations;

    OrganisationSearch(NamedParameterJdbcTemplate jdbc, OrganisationDirectory organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /**
     * How many have a code among those that are found otherwise.
     *
     * @param total all that are found
     * @param codes by facet, those that most have first, at most {@value #CODES_SHOWN_MAX}; what is chosen of a facet
     *     other than capabilities does not narrow its own counts
     */
    public record Counts(int total, Map<Facet, List<Count>> codes) {

        public Counts {
            codes = Map.copyOf(codes);
        }

        /** Of one facet. */
        public List<Count> of(Facet facet) {
            return codes.getOrDefault(facet, List.of());
        }
    }

    /** How many have one code; whoever delivers everywhere is counted in no territory. */
    public record Count(String code, int organisations) {}

    /**
     * A stretch of what is found, in four statements.
     *
     * @param offset 0 to {@value #OFFSET_MAX}
     * @param limit at least 1
     */
    public List<OrganisationProfile> find(OrganisationQuery query, OrganisationOrder order, int offset, int limit) {
        if (offset < 0 || offset > OFFSET_MAX) {
            throw new IllegalArgumentException("offset out of 0.." + OFFSET_MAX);
        }
        Condition condition = Condition.of(query, null);
        Map<String, Object> values = new HashMap<>(condition.values());
        values.put("limit", limit);
        values.put("offset", offset);
        String first = query.written().map(SearchWords::asked).orElse(List.of()).stream()
                .findFirst()
                .map(word -> {
                    values.put("first", " " + word + "%");
                    return "case when o.search_words like :first then 0 else 1 end, ";
                })
                .orElse("");
        List<OrganisationId> ids = jdbc.query(
                "select o.id from organisation o where " + condition.sql() + " order by " + order.column() + first
                        + "o.name, o.id limit :limit offset :offset",
                values,
                (row, number) -> new OrganisationId(IdColumn.uuid(row.getBytes(1))));
        Map<OrganisationId, OrganisationProfile> found = organisations.profiles(ids).stream()
                .collect(Collectors.toMap(OrganisationProfile::id, profile -> profile));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** What could be chosen next, and how many would be found then: in one statement. */
    public Counts counts(OrganisationQuery query) {
        Map<String, Object> values = new HashMap<>(Condition.of(query, null).values());
        String all = "select 'total', '', count(*) from organisation o where "
                + Condition.of(query, null).sql()
                + Arrays.stream(Facet.values())
                        .map(facet -> " union all select '" + facet.key() + "', f.code, count(*) from " + facet.table()
                                + " f join organisation o on o.id = f.organisation_id where "
                                + Condition.of(query, facet).sql() + " group by f.code")
                        .collect(Collectors.joining());
        int[] total = {0};
        Map<Facet, ArrayList<Count>> codes = new EnumMap<>(Facet.class);
        jdbc.query(all, values, row -> {
            Count count = new Count(row.getString(2), row.getInt(3));
            Facet.of(row.getString(1))
                    .ifPresentOrElse(
                            facet -> codes.computeIfAbsent(facet, any -> new ArrayList<>())
                                    .add(count),
                            () -> total[0] = count.organisations());
        });
        return new Counts(
                total[0],
                codes.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> mostFirst(each.getValue()))));
    }

    private static List<Count> mostFirst(List<Count> counts) {
        return counts.stream()
                .sorted(Comparator.comparingInt(Count::organisations).reversed().thenComparing(Count::code))
                .limit(CODES_SHOWN_MAX)
                .toList();
    }
}
