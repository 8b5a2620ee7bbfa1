package jom.workbench.solutionmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jom.solutionmap.heatmap.VerticalMap;
import org.jspecify.annotations.Nullable;

/** By what the rows of the map can be ordered. */
public enum MapOrder {
    /** The order of the list of industries. */
    LIST,
    NAME,
    GAPS,
    DEMAND;

    /** The order of a link; that of the list for anything else. */
    static MapOrder of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(order -> order.key().equals(key))
                .findFirst()
                .orElse(LIST);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names from A to Z; where there is most to do, first. */
    List<VerticalMap> sorted(List<VerticalMap> rows) {
        Comparator<VerticalMap> byName = Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT));
        return switch (this) {
            case LIST -> rows;
            case NAME -> rows.stream().sorted(byName).toList();
            case GAPS ->
                rows.stream()
                        .sorted(Comparator.comparingInt(VerticalMap::gaps)
                                .thenComparingInt(VerticalMap::onlyOnes)
                                .reversed()
                                .thenComparing(byName))
                        .toList();
            case DEMAND ->
                rows.stream()
                        .sorted(Comparator.comparingInt(VerticalMap::demand)
                                .reversed()
                                .thenComparing(byName))
                        .toList();
        };
    }
}
