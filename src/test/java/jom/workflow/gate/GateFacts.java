package jom.workflow.gate;

import java.util.Set;
import org.springframework.stereotype.Component;

/** What the gate has learned from the shipped models, for whoever draws up help for designers from it. */
@Component
public class GateFacts {

    private final ShippedModels shipped;

    GateFacts(ShippedModels shipped) {
        this.shipped = shipped;
    }

    /** The candidate groups that a task of this contract may have; empty if the gate leaves it open. */
    public Set<String> audiences(String contract) {
        return shipped.audiences(contract);
    }

    /** Whether models of portfolios may call this shipped process. */
    public boolean isCallable(String process) {
        return shipped.standsByItself(process);
    }
}
