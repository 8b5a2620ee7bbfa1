package jom.portfolio;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.network.PersonId;

/**
 * The order to found a portfolio.
 *
 * @param name at most {@value #NAME_LENGTH_MAX} characters
 * @param managers at least one, at most {@value #MANAGERS_MAX}
 * @param members in the order in which they join, at most {@value #MEMBERS_MAX} at once
 */
public record FoundPortfolio(String name, Set<PersonId> managers, List<OrganisationId> members) {

    public static final int NAME_LENGTH_MAX = 120;
    public static final int MANAGERS_MAX = 20;
    public static final int MEMBERS_MAX = 500;

    public FoundPortfolio {
        Texts.required("name", name, NAME_LENGTH_MAX);
        managers = Set.copyOf(managers);
        members = List.copyOf(new LinkedHashSet<>(members));
        if (managers.isEmpty() || managers.size() > MANAGERS_MAX) {
            throw new IllegalArgumentException("a portfolio has 1 to " + MANAGERS_MAX + " managers");
        }
        if (members.size() > MEMBERS_MAX) {
            throw new IllegalArgumentException("more than " + MEMBERS_MAX + " members at once");
        }
    }
}
