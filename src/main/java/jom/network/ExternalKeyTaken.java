package jom.network;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** Another organisation is known under this key. */
public final class ExternalKeyTaken extends BusinessRuleViolation {

    ExternalKeyTaken(ExternalKey key) {
        super(
                Kind.WRONG_STATE,
                "network.externalKeyTaken",
                "Another organisation is known to " + key.source() + " under the key " + key.value() + ".",
                Map.of("source", key.source(), "key", key.value()));
    }
}
