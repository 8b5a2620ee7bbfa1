package jom.workflow.gate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jom.platform.Actor;
import jom.portfolio.PortfolioId;
import jom.workflow.Groups;
import jom.workflow.Viewer;

/**
 * Whose a deployment is.
 *
 * @param person who it is
 * @param owners the portfolios that own what is deployed; for administrators {@link #OFFICE}, too
 * @param mayDeploy whether this person is a process designer of some portfolio, or an administrator
 * @param language in which to say what is wrong
 */
public record Author(Actor person, Set<UUID> owners, boolean mayDeploy, Locale language) {

    /** Stands for the administrators among the owners. */
    static final UUID OFFICE = new UUID(0, 0);

    /** The application itself, which brings what is shipped when it starts. */
    static final Author INSTALLATION = new Author(Actor.SYSTEM, Set.of(), true, Locale.ENGLISH);

    public Author {
        owners = Set.copyOf(owners);
    }

    static Author of(Actor person, Viewer viewer) {
        Set<UUID> owners = new HashSet<>();
        viewer.portfolios(PortfolioId::new).forEach(portfolio -> owners.add(portfolio.value()));
        boolean designer = viewer.groups().contains(Groups.DESIGNERS) && !owners.isEmpty();
        if (viewer.isAdministrator()) {
            owners.add(OFFICE);
        }
        return new Author(person, owners, designer || viewer.isAdministrator(), viewer.language());
    }

    /** The sign-in name. */
    String name() {
        return person.name();
    }

    boolean isInstallation() {
        return equals(INSTALLATION);
    }
}
