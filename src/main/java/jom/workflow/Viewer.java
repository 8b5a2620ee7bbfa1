package jom.workflow;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jom.kernel.Written;

/**
 * Who looks at a task or a start form.
 *
 * @param signInName also the user's id in the engine
 * @param groups see {@link Groups}
 * @param language in which texts and messages are wanted
 */
public record Viewer(String signInName, Set<String> groups, Locale language) {

    public Viewer {
        groups = Set.copyOf(groups);
    }

    /** The organisations this person acts for. */
    public <T> Set<T> organisations(Function<UUID, T> identifier) {
        return Groups.organisations(groups, identifier);
    }

    /** The portfolios this person manages. */
    public <T> Set<T> portfolios(Function<UUID, T> identifier) {
        return Groups.portfolios(groups, identifier);
    }

    /** How amounts and days are written for this person. */
    public Written written() {
        return new Written(language);
    }

    public boolean isAdministrator() {
        return groups.contains(Groups.ADMINISTRATORS);
    }
}
