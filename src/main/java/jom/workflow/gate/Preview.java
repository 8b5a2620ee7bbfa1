package jom.workflow.gate;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What would happen if files were deployed.
 *
 * @param findings all that keeps them from being deployed, in the language of whoever asks
 * @param definitions what they define
 * @param companions shipped files that would come along by themselves
 * @param held whether a second process designer would have to release them
 */
public record Preview(
        List<SaidFinding> findings,
        List<Change> definitions,
        List<@Size(max = SaidFinding.TEXT_CHARACTERS_MAX) String> companions,
        boolean held) {

    public Preview {
        findings = List.copyOf(findings);
        definitions = List.copyOf(definitions);
        companions = List.copyOf(companions);
    }

    /** Whether nothing keeps them from being deployed. */
    public boolean possible() {
        return findings.isEmpty();
    }

    /**
     * A new version of something.
     *
     * @param kind {@code process}, {@code decision}, {@code decision-graph} or {@code form}
     * @param currentVersion the latest there is now; 0 if there is none
     * @param newVersion the one it would become
     * @param runningInstances of a process, on whatever version; they stay on theirs
     */
    public record Change(
            @Size(max = DeploymentView.KIND_CHARACTERS_MAX) String kind,
            @Size(max = DeploymentView.ID_CHARACTERS_MAX) String id,
            @Size(max = SaidFinding.TEXT_CHARACTERS_MAX) String file,
            int currentVersion,
            int newVersion,
            long runningInstances) {}
}
