package jom.solutionmap.heatmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.Territory;
import jom.solutionmap.Cell;

/** How many open opportunities want which cell, by where their customers sit. */
public record Demand(List<Wish> wishes) {

    /**
     * Opportunities with customers of one country.
     *
     * @param opportunities at least 1
     */
    public record Wish(Cell cell, Territory country, int opportunities) {}

    public Demand {
        wishes = List.copyOf(wishes);
    }

    /** By cell, of customers in a territory or the country it lies in; of all if there is none. */
    public Map<Cell, Integer> in(Optional<Territory> territory) {
        Map<Cell, Integer> counts = new HashMap<>();
        wishes.stream()
                .filter(wish ->
                        territory.map(here -> touches(here, wish.country())).orElse(true))
                .forEach(wish -> counts.merge(wish.cell(), wish.opportunities(), Integer::sum));
        return counts;
    }

    private static boolean touches(Territory here, Territory customer) {
        return here.covers(customer) || customer.covers(here);
    }
}
