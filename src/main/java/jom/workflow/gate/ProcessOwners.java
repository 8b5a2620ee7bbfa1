package jom.workflow.gate;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose the processes are that the engine has. */
@Component
public class ProcessOwners {

    private final Owners owners;
    private final ShippedModels shipped;

    ProcessOwners(Owners owners, ShippedModels shipped) {
        this.owners = owners;
        this.shipped = shipped;
    }

    /** The ids of the processes that somebody deployed for this portfolio. */
    public Set<String> owned(UUID portfolio) {
        return owners.owned(Defined.Kind.PROCESS, Set.of(portfolio));
    }

    /** Whether somebody deployed this process for this portfolio. */
    public boolean isOwnedBy(String process, UUID portfolio) {
        return owners.of(Defined.Kind.PROCESS, process).contains(portfolio);
    }

    /** Whether an administrator deployed it, for the whole installation. */
    public boolean isOfAdministrators(String process) {
        return owners.of(Defined.Kind.PROCESS, process).contains(Author.OFFICE);
    }

    /** Whether it comes with the application. */
    public boolean isShipped(String process) {
        return shipped.find(Defined.Kind.PROCESS, process).isPresent();
    }
}
