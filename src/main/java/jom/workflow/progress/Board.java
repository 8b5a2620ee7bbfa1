package jom.workflow.progress;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All of a portfolio on the spine: who is where, and how long each step takes.
 *
 * @param order of the steps, as the model has them
 * @param places by step, and in each step those first that are late or will be
 */
record Board(List<String> order, List<Place> places, Map<String, List<Long>> durations) {

    private static final String NO_KEY = "no key of a list of places";

    /**
     * Where an opportunity is.
     *
     * @param due the earliest deadline of its open tasks, if one has any
     */
    record Place(
            String opportunity,
            String element,
            int rank,
            Instant since,
            @Nullable Instant due) {

        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::rank)
                .thenComparing(Place::dueOrNever)
                .thenComparing(Place::opportunity);

        private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

        Instant dueOrNever() {
            return due == null ? NEVER : due;
        }

        boolean isLate(Instant now) {
            return dueOrNever().isBefore(now);
        }
    }

    static Board of(List<SpineStep> steps, Map<String, Instant> due, List<String> order) {
        Map<String, SpineStep> present = new HashMap<>();
        Map<String, List<Long>> durations = new HashMap<>();
        for (SpineStep step : steps) {
            if (step.seconds() != null) {
                durations
                        .computeIfAbsent(step.element(), any -> new ArrayList<>())
                        .add(step.seconds());
            } else {
                present.merge(
                        step.opportunity(), step, (one, other) -> one.begun().isAfter(other.begun()) ? one : other);
            }
        }
        List<Place> places = present.values().stream()
                .map(step -> new Place(
                        step.opportunity(),
                        step.element(),
                        order.indexOf(step.element()),
                        step.begun(),
                        due.get(step.opportunity())))
                .sorted(Place.ORDER)
                .toList();
        return new Board(order, places, durations);
    }

    int running(String element) {
        return (int)
                places.stream().filter(place -> place.element().equals(element)).count();
    }

    int late(String element, Instant now) {
        return (int) places.stream()
                .filter(place -> place.element().equals(element) && place.isLate(now))
                .count();
    }

    int done(String element) {
        return durations.getOrDefault(element, List.of()).size();
    }

    /** In seconds; of an even number the lower of the two in the middle. */
    Optional<Long> median(String element) {
        return median(durations.getOrDefault(element, List.of()));
    }

    static Optional<Long> median(List<Long> durations) {
        List<Long> sorted = durations.stream().sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }

    /**
     * The places after one; all of them if it is {@code null}.
     *
     * @throws IllegalArgumentException if that is no key of {@link RunningOpportunity#key}
     */
    List<Place> after(@Nullable String key, int limit) {
        if (key == null) {
            return places.stream().limit(limit).toList();
        }
        Place last = last(key.split(" ", 3));
        return places.stream()
                .filter(place -> Place.ORDER.compare(place, last) > 0)
                .limit(limit)
                .toList();
    }

    private Place last(String[] parts) {
        if (parts.length < 3) {
            throw new IllegalArgumentException(NO_KEY);
        }
        try {
            @Nullable Instant due = parts[1].equals(RunningOpportunity.NEVER) ? null : Instant.parse(parts[1]);
            return new Place(parts[2], parts[0], order.indexOf(parts[0]), Instant.EPOCH, due);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(NO_KEY, malformed);
        }
    }
}
