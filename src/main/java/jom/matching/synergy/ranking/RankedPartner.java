package jom.matching.synergy.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import jom.network.OrganisationId;

/**
 * A partner with what speaks for it.
 *
 * @param works in how many works it has been
 * @param parts points by part; they add up to {@link #points}
 */
public record RankedPartner(OrganisationId organisation, int works, Map<RankingPart, Integer> parts) {

    public RankedPartner {
        EnumMap<RankingPart, Integer> copy = new EnumMap<>(RankingPart.class);
        copy.putAll(parts);
        parts = Collections.unmodifiableMap(copy);
    }

    public int points() {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
