package jom.solutionmap.heatmap;

import java.util.Locale;
import jom.kernel.Written;
import jom.solutionmap.CellCoverage;
import jom.solutionmap.Standing;
import org.springframework.context.MessageSource;

/** What is written into the cells of a map, in one language. */
record HeatMapWords(MessageSource texts, Locale language) {

    String say(String key, Object... values) {
        return texts.getMessage("map." + key, values, language);
    }

    /** How well a cell is covered, in a word or two. */
    String standing(Standing standing) {
        return say("standing." + standing.name());
    }

    String partners(CellCoverage coverage) {
        return number(coverage.partners());
    }

    String references(CellCoverage coverage) {
        return say("refs", number(coverage.references()));
    }

    String demand(int opportunities) {
        return say("wanted", number(opportunities));
    }

    private String number(int count) {
        return new Written(language).number(count);
    }
}
