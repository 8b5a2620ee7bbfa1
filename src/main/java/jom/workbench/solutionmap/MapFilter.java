package jom.workbench.solutionmap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jom.kernel.MalformedIdentifier;
import jom.network.Reader;
import jom.network.Territory;
import jom.solutionmap.Standing;
import jom.solutionmap.heatmap.MapQuestion;
import jom.solutionmap.heatmap.PortfolioRef;
import jom.solutionmap.heatmap.VerticalMap;
import org.jspecify.annotations.Nullable;

/**
 * What a link to the map asks for. Anything that is no such thing counts as not asked.
 *
 * @param portfolio the id of one that the reader may see
 * @param territory of ISO 3166
 * @param vertical a part of an industry's name
 * @param show {@code gap} or {@code weak} for verticals with such cells only
 * @param sort an order of {@link MapOrder}
 */
public record MapFilter(
        @Nullable String portfolio,
        @Nullable String territory,
        @Nullable String vertical,
        @Nullable String show,
        @Nullable String sort) {

    public MapOrder order() {
        return MapOrder.of(sort);
    }

    public Optional<Territory> where() {
        try {
            return Optional.ofNullable(territory)
                    .filter(code -> !code.isBlank())
                    .map(code -> new Territory(code.strip()));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** The id as a link has it; {@code null} if it asks for none. */
    public @Nullable String portfolioKey() {
        return whose().map(PortfolioRef::toString).orElse(null);
    }

    public @Nullable String territoryKey() {
        return where().map(Territory::iso).orElse(null);
    }

    /** Whether fewer rows are shown than there are. */
    public boolean narrows() {
        return !text().isEmpty() || showsGaps() || showsWeak();
    }

    private Optional<PortfolioRef> whose() {
        try {
            return Optional.ofNullable(portfolio).filter(id -> !id.isBlank()).map(PortfolioRef::parse);
        } catch (MalformedIdentifier other) {
            return Optional.empty();
        }
    }

    private String text() {
        return vertical == null ? "" : vertical.strip().toLowerCase(Locale.ROOT);
    }

    private boolean showsGaps() {
        return "gap".equals(show);
    }

    private boolean showsWeak() {
        return "weak".equals(show);
    }

    MapQuestion question(Reader reader, Locale language) {
        return new MapQuestion(reader, whose(), where(), language);
    }

    List<VerticalMap> rows(List<VerticalMap> all) {
        List<VerticalMap> shown = all.stream()
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(text()))
                .filter(row -> !showsGaps() || row.gaps() > 0)
                .filter(row -> !showsWeak() || row.gaps() + row.onlyOnes() > 0)
                .toList();
        return order().sorted(shown);
    }

    /** The mark of a cell, beside its words. */
    static String mark(Standing standing) {
        return switch (standing) {
            case GAP -> "\u25cb";
            case ONLY_ONE -> "\u25d0";
            case FEW -> "\u25cf";
            case MANY -> "\u25c9";
        };
    }
}
