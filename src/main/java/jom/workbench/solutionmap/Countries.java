package jom.workbench.solutionmap;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jom.network.Territory;

/** All countries, to choose from. */
public final class Countries {

    private Countries() {}

    /** By name, in the order of the language. */
    static List<Territory> in(Locale language) {
        return Arrays.stream(Locale.getISOCountries())
                .map(Territory::new)
                .sorted((one, other) ->
                        Collator.getInstance(language).compare(one.name(language), other.name(language)))
                .toList();
    }
}
