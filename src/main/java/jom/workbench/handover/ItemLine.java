package jom.workbench.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is handed over, in words.
 *
 * @param kind as the texts call it, as is the state
 * @param organisation by name; empty if there is none
 */
record ItemLine(
        String kind,
        String organisation,
        String what,
        @Nullable LocalDate dueOn,
        String state,
        @Nullable String question,
        @Nullable String answer) {}
