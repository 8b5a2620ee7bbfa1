package jom.network.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations are looked for.
 *
 * @param text words of the name; {@code null} or blank for any
 * @param chosen codes by facet, at most {@value #CODES_MAX} each: all capabilities, and one of the codes of each other
 *     facet; whoever delivers everywhere delivers in every territory, and whoever delivers in a country in each part of it
 * @param certifiedOn a day on which some certificate is valid; {@code null} if it does not matter
 * @param withReferences whether only those with at least one reference
 * @param readers the organisations of whoever looks: those they have blocked are left out
 */
public record OrganisationQuery(
        @Nullable String text,
        Map<Facet, Set<String>> chosen,
        @Nullable LocalDate certifiedOn,
        boolean withReferences,
        Set<OrganisationId> readers) {

    public static final int TEXT_LENGTH_MAX = 200;
    public static final int CODES_MAX = 20;

    public OrganisationQuery {
        Map<Facet, Set<String>> copied = new EnumMap<>(Facet.class);
        chosen.forEach((facet, codes) -> {
            if (codes.size() > CODES_MAX) {
                throw new IllegalArgumentException("more than " + CODES_MAX + " of one facet");
            }
            if (!codes.isEmpty()) {
                copied.put(facet, new TreeSet<>(codes));
            }
        });
        chosen = Map.copyOf(copied);
        readers = Set.copyOf(readers);
    }

    /** What was chosen of a facet. */
    public Set<String> codes(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    Optional<String> written() {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }
}
