package jom.workflow.gate;

import java.util.List;

/**
 * What would happen if files were deployed.
 *
 * @param findings all that keeps them from being deployed, in the language of whoever asks
 * @param definitions what they define
 * @param companions shipped files that would come along by themselves
 * @param held whether a second process designer would have to release them
 */
public record Preview(List<SaidFinding> findings, List<Change> definitions, List<String> companions, boolean held) {

    public Preview {
        findings = List.copyOf(findings);
        definitions = List.copyOf(definitions);
        companions = List.copyOf(companions);
    }

    public boolean isPossible() {
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
            String kind, String id, String file, int currentVersion, int newVersion, long runningInstances) {}
}
