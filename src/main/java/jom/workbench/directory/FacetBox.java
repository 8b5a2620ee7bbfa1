package jom.workbench.directory;

import java.util.List;

/**
 * What can be chosen of one facet.
 *
 * @param key names it in addresses and texts
 * @param options those chosen first, then those that most have
 */
public record FacetBox(String key, List<Option> options) {

    private static final int FEW = 6;

    /** One code, with how many would be found. */
    public record Option(String code, String name, int organisations, boolean chosen) {}

    public List<Option> first() {
        return options.stream().limit(shown()).toList();
    }

    public List<Option> rest() {
        return options.stream().skip(shown()).toList();
    }

    private long shown() {
        long chosen = options.stream().filter(Option::chosen).count();
        return Math.max(FEW, chosen);
    }
}
