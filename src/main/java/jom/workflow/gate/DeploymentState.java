package jom.workflow.gate;

import java.util.Locale;

/** How far a deployment has got. */
public enum DeploymentState {
    /** It waits for a second process designer. */
    HELD,
    /** The engine has it. */
    DEPLOYED,
    /** It was given up while it waited. */
    DISCARDED;

    /** As it is written in answers and tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
