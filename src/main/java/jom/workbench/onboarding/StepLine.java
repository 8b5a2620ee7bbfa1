package jom.workbench.onboarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody took, in words.
 *
 * @param step as the texts call it
 * @param who by name
 */
record StepLine(
        String step, String who, Instant at, @Nullable String reason) {}
