package jom.workbench.onboarding;

import java.time.Instant;
import jom.network.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A reference.
 *
 * @param contact who can confirm it; empty if nobody was named
 * @param evidence what shows it; empty if nothing does
 * @param confirmedBy by name; empty as long as nobody did, and the moment is {@code null}
 */
record ReferenceLine(
        Reference reference,
        String contact,
        String evidence,
        String confirmedBy,
        @Nullable Instant confirmedAt) {}
