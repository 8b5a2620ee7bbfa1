package jom.workflow.migration;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.Reader;
import jom.network.Role;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.workflow.gate.ProcessOwners;
import org.springframework.stereotype.Component;

/**
 * Who may move which instances: administrators all, process designers those of a process of their portfolio that run in
 * this portfolio.
 */
@Component
class Steersmen {

    private final PortfolioDirectory portfolios;
    private final ProcessOwners owners;

    Steersmen(PortfolioDirectory portfolios, ProcessOwners owners) {
        this.portfolios = portfolios;
        this.owners = owners;
    }

    /** @param portfolios in which instances must run; all instances, if there is nothing */
    record Reach(Optional<Set<PortfolioId>> portfolios) {

        /** Whether what runs in a portfolio is within it. */
        boolean includes(String portfolio) {
            return portfolios
                    .map(all -> all.stream().anyMatch(each -> each.toString().equals(portfolio)))
                    .orElse(true);
        }
    }

    /** Whether somebody may move anything of a process. */
    boolean leads(Reader reader, String process) {
        try {
            of(reader, process);
            return true;
        } catch (UnknownProcess notTheirs) {
            return false;
        }
    }

    /**
     * What somebody may move of a process.
     *
     * @throws UnknownProcess if nothing, as if there were no such process
     */
    Reach of(Reader reader, String process) {
        if (reader.is(Role.ADMINISTRATOR)) {
            return new Reach(Optional.empty());
        }
        if (!reader.is(Role.PPM) || !reader.is(Role.DESIGNER)) {
            throw new UnknownProcess();
        }
        Set<PortfolioId> owning = portfolios.managedBy(reader.person()).stream()
                .filter(portfolio -> owners.isOwnedBy(process, portfolio.value()))
                .collect(Collectors.toUnmodifiableSet());
        if (owning.isEmpty()) {
            throw new UnknownProcess();
        }
        return new Reach(Optional.of(owning));
    }
}
