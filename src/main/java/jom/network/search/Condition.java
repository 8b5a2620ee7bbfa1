package jom.network.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jom.platform.IdColumn;
import org.jspecify.annotations.Nullable;

/** A question about organisations, {@code o}, as SQL with named values. */
record Condition(String sql, Map<String, Object> values) {

    /**
     * All that is asked but one facet, for the counts of that one.
     *
     * @param left {@code null} to leave nothing out
     */
    static Condition of(OrganisationQuery query, @Nullable Facet left) {
        List<String> parts =
                new ArrayList<>(List.of("not exists (select 1 from organisation_alias a where a.alias_id = o.id)"));
        Map<String, Object> values = new HashMap<>();
        List<String> words = query.written().map(SearchWords::asked).orElse(List.of());
        for (int i = 0; i < words.size(); i++) {
            parts.add("(o.search_words like :word" + i + " or o.former_words like :word" + i + ")");
            values.put("word" + i, "% " + words.get(i) + "%");
        }
        if (query.written().isPresent() && words.isEmpty()) {
            parts.add("1 = 0");
        }
        query.chosen().forEach((facet, codes) -> {
            if (facet != left || facet.isAllWanted()) {
                parts.add(chosen(facet, codes, values));
            }
        });
        if (query.certifiedOn() != null) {
            parts.add("exists (select 1 from organisation_certificate t where t.organisation_id = o.id"
                    + " and t.valid_from <= :day and (t.valid_until is null or t.valid_until >= :day))");
            values.put("day", query.certifiedOn());
        }
        if (query.withReferences()) {
            parts.add("exists (select 1 from organisation_reference t where t.organisation_id = o.id)");
        }
        if (!query.readers().isEmpty()) {
            parts.add("not exists (select 1 from organisation_block b where b.blocked_id = o.id"
                    + " and b.blocker_id in (:readers))");
            values.put(
                    "readers",
                    query.readers().stream()
                            .map(reader -> IdColumn.bytes(reader.value()))
                            .toList());
        }
        return new Condition(String.join(" and ", parts), values);
    }

    private static String chosen(Facet facet, Set<String> codes, Map<String, Object> values) {
        String of = " from " + facet.table() + " t where t.organisation_id = o.id";
        String some = "exists (select 1" + of + " and t.code in (:" + facet.key() + "))";
        if (facet.isAllWanted()) {
            values.put(facet.key(), codes);
            values.put(facet.key() + "Count", codes.size());
            return "(select count(*)" + of + " and t.code in (:" + facet.key() + ")) = :" + facet.key() + "Count";
        }
        if (facet == Facet.TERRITORY) {
            values.put(facet.key(), withCountries(codes));
            return "(" + some + " or not exists (select 1" + of + "))";
        }
        values.put(facet.key(), codes);
        return some;
    }

    /** Whoever delivers in a country delivers in its parts. */
    private static Set<String> withCountries(Set<String> codes) {
        Set<String> all = new TreeSet<>(codes);
        codes.forEach(code -> all.add(code.substring(0, Math.min(2, code.length()))));
        return all;
    }
}
