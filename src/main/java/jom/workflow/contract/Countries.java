package jom.workflow.contract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jom.network.Territory;
import jom.workflow.Choice;

/** The countries of ISO 3166-1. */
public final class Countries {

    private Countries() {}

    /** All of them, ordered by their names in a language. */
    public static List<Choice> choices(Locale language) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(new Territory(code).name(language), code))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
