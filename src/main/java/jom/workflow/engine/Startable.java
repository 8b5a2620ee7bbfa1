package jom.workflow.engine;

import java.util.Set;
import jom.workflow.Contracts;
import jom.workflow.CurrentViewer;
import org.springframework.stereotype.Component;

/** Which processes a caller at a door may start: those whose start contract says so. */
@Component
class Startable {

    private final Contracts contracts;
    private final CurrentViewer viewers;

    Startable(Contracts contracts, CurrentViewer viewers) {
        this.contracts = contracts;
        this.viewers = viewers;
    }

    Set<String> keys(DoorCaller caller) {
        return contracts.startableBy(viewers.named(caller.name()));
    }
}
