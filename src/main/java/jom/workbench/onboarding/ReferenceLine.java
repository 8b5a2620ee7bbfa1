package jom.workbench.onboarding;

import java.time.Instant;
import java.util.UUID;
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
        UUID id,
        Reference reference,
        String contact,
        String evidence,
        String confirmedBy,
        @Nullable Instant confirmedAt) {}
