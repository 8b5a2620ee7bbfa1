package jom.workbench.handover;

import java.time.Instant;
import java.time.LocalDate;
import jom.portfolio.handover.HandoverId;
import org.jspecify.annotations.Nullable;

/**
 * A handover in words.
 *
 * @param leaving by name, as is the successor
 * @param state as the texts call it
 * @param version of the handover that is shown
 * @param cancelledBecause {@code null} unless it was given up
 */
record HandoverLine(
        HandoverId id,
        String leaving,
        String successor,
        LocalDate lastDay,
        String reason,
        String state,
        boolean ended,
        Instant startedAt,
        long version,
        @Nullable String cancelledBecause) {}
