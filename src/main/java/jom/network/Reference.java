package jom.network;

import java.time.Year;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import jom.kernel.Texts;

/**
 * A customer an organisation has served.
 *
 * @param customer its name, at most {@value #CUSTOMER_LENGTH_MAX} characters; shown to few
 * @param country where it sits
 * @param year 1950 to 2100
 * @param solutionAreas at most {@value #SOLUTION_AREAS_MAX}
 */
public record Reference(
        String customer, Industry industry, Territory country, Year year, Set<SolutionArea> solutionAreas) {

    public static final int CUSTOMER_LENGTH_MAX = 200;
    public static final int SOLUTION_AREAS_MAX = 20;
    public static final int YEAR_MIN = 1950;
    public static final int YEAR_MAX = 2100;

    public Reference {
        Texts.required("customer", customer, CUSTOMER_LENGTH_MAX);
        if (year.getValue() < YEAR_MIN || year.getValue() > YEAR_MAX) {
            throw new IllegalArgumentException("year out of " + YEAR_MIN + ".." + YEAR_MAX);
        }
        if (solutionAreas.size() > SOLUTION_AREAS_MAX) {
            throw new IllegalArgumentException("more than " + SOLUTION_AREAS_MAX + " solution areas");
        }
        solutionAreas = Collections.unmodifiableSet(new TreeSet<>(solutionAreas));
    }
}
