package jom.workbench.onboarding;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import jom.network.Term;
import jom.network.Territory;

/** All countries under their names. */
final class Countries {

    private Countries() {}

    /** In the order of the alphabet of the language. */
    static List<Term> of(Locale language) {
        return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> new Term(code, new Territory(code).name(language)))
                .sorted(Comparator.comparing(Term::name, Collator.getInstance(language)))
                .toList();
    }
}
