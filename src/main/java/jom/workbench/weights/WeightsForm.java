package jom.workbench.weights;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jom.matching.Criterion;
import jom.matching.MatchingWeights;

/** The points that somebody has typed, one field for each criterion under its key. */
record WeightsForm(Map<String, String> fields) {

    /** Whether anything was typed. */
    boolean isSent() {
        return fields.containsKey(Criterion.CAPABILITIES.key());
    }

    /**
     * What was typed; empty unless all of it is whole points within their limits.
     *
     * @param version the one they are made from
     */
    Optional<MatchingWeights> weights(int version) {
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String typed = fields.getOrDefault(criterion.key(), "").strip();
            if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > MatchingWeights.POINTS_MAX) {
                return Optional.empty();
            }
            points.put(criterion, Integer.valueOf(typed));
        }
        return Optional.of(MatchingWeights.of(points, version));
    }

    /** The number of a version that is to be tried. */
    static Optional<Integer> number(Map<String, String> fields, String field) {
        return Optional.ofNullable(fields.get(field))
                .filter(typed -> typed.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }
}
