package jom.matching.synergy.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many points each part can give.
 *
 * @param points for each part 0 to {@value #POINTS_MAX}; a part that is not in it gives none
 */
public record RankingWeights(Map<RankingPart, Integer> points) {

    public static final int POINTS_MAX = 1_000;

    public RankingWeights {
        EnumMap<RankingPart, Integer> copy = new EnumMap<>(RankingPart.class);
        copy.putAll(points);
        copy.values().forEach(value -> {
            if (value < 0 || value > POINTS_MAX) {
                throw new IllegalArgumentException("points out of 0.." + POINTS_MAX + ": " + value);
            }
        });
        points = Collections.unmodifiableMap(copy);
    }

    /**
     * The weights in use, found on projects of European research: those that began in 2017 and 2018, each year
     * with what was known when it began. What was
     * together on any topic adds nothing to what the other parts say; it is kept for other weights.
     */
    public static RankingWeights standard() {
        return new RankingWeights(Map.of(
                RankingPart.TOGETHER_ON_THIS, 130,
                RankingPart.LED_BEFORE, 220,
                RankingPart.COMMON_PARTNERS, 230,
                RankingPart.CIRCLE_OF_TOPIC, 155,
                RankingPart.CLOSE_TIES, 65,
                RankingPart.ACTIVE_ON_THIS, 110,
                RankingPart.EXPERIENCE, 30,
                RankingPart.ACTIVE_LATELY, 180,
                RankingPart.FITS_THE_OTHERS, 30));
    }

    /** What somebody has who has most of everything. */
    public int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(RankingPart part) {
        return points.getOrDefault(part, 0);
    }
}
