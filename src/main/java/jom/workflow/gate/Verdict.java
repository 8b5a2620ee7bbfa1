package jom.workflow.gate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the gate says about a submission.
 *
 * @param findings all that is wrong; empty if it may be deployed
 * @param definitions what it defines
 * @param companions shipped files that its models name as coming with them, by name: they are added as they are
 */
record Verdict(List<Finding> findings, List<Defined> definitions, Map<String, byte[]> companions) {

    Verdict {
        findings = List.copyOf(findings);
        definitions = List.copyOf(definitions);
        companions = Collections.unmodifiableMap(new LinkedHashMap<>(companions));
    }

    boolean isGood() {
        return findings.isEmpty();
    }
}
