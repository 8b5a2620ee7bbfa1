package jom.workflow;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The names of the engine's groups, which a model spells {@code organisation-${organisationId}} and the like. */
public final class Groups {

    /** Runs the installation; sees Cockpit and Admin. */
    public static final String ADMINISTRATORS = "administrators";

    /** May deploy models of their own. */
    public static final String DESIGNERS = "designers";

    private static final String ORGANISATION = "organisation-";
    private static final String FINANCE = "finance-";
    private static final String PORTFOLIO = "portfolio-";

    private static final String MANAGER = "manager-";

    private Groups() {}

    /** The partner users of an organisation. */
    public static String organisation(Identifier id) {
        return ORGANISATION + id.value();
    }

    /** The finance people of an organisation. */
    public static String finance(Identifier organisation) {
        return FINANCE + organisation.value();
    }

    /** The managers of a portfolio. */
    public static String portfolio(Identifier id) {
        return PORTFOLIO + id.value();
    }

    /** One manager alone, for steps that are for nobody else; nobody but managers has such a group. */
    public static String manager(Identifier person) {
        return MANAGER + person.value();
    }

    /** Whether it is the finance people of an organisation, or would be once the model knows of which. */
    public static boolean isFinance(String group) {
        return group.startsWith(FINANCE);
    }

    /** Whether it is managers of a portfolio or one of them alone, or would be once the model knows of which. */
    public static boolean isManagers(String group) {
        return group.startsWith(PORTFOLIO) || group.startsWith(MANAGER);
    }

    /** The organisations for which members of these groups act. */
    public static <T> Set<T> organisations(Collection<String> groups, Function<UUID, T> identifier) {
        Set<T> found = of(ORGANISATION, groups, identifier);
        found.addAll(of(FINANCE, groups, identifier));
        return found;
    }

    /** The portfolios that members of these groups manage. */
    static <T> Set<T> portfolios(Collection<String> groups, Function<UUID, T> identifier) {
        return of(PORTFOLIO, groups, identifier);
    }

    private static <T> Set<T> of(String kind, Collection<String> groups, Function<UUID, T> identifier) {
        Set<T> found = new LinkedHashSet<>();
        for (String group : groups) {
            if (group.startsWith(kind)) {
                found.add(Identifiers.parse(group.substring(kind.length()), identifier));
            }
        }
        return found;
    }
}
