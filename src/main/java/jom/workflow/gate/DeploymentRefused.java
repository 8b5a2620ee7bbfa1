package jom.workflow.gate;

import java.util.List;
import jom.kernel.BusinessRuleViolation;

/** The gate does not let these files through. */
public final class DeploymentRefused extends BusinessRuleViolation {

    private final transient List<SaidFinding> findings;

    DeploymentRefused(List<SaidFinding> findings) {
        super(
                Kind.FORBIDDEN,
                "workflow.deploymentRefused",
                findings.size() + " findings keep these files from being deployed. Nothing was deployed.");
        this.findings = List.copyOf(findings);
    }

    /** All of them, by file and line. */
    public List<SaidFinding> findings() {
        return findings;
    }
}
