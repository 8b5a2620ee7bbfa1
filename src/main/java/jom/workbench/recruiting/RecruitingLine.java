package jom.workbench.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import jom.portfolio.recruiting.RecruitingId;
import org.jspecify.annotations.Nullable;

/**
 * A search for a partner in words.
 *
 * @param portfolio by name, as is the owner
 * @param capabilities in one text, as are the territories; those are empty if it does not matter where
 * @param state as the texts call it
 * @param organisation who was won or can it now; empty if nobody
 * @param version of the search that is shown
 */
public record RecruitingLine(
        RecruitingId id,
        String portfolio,
        String area,
        String industry,
        String capabilities,
        String territories,
        String owner,
        LocalDate dueOn,
        String state,
        boolean open,
        Instant startedAt,
        @Nullable Instant endedAt,
        String organisation,
        @Nullable String words,
        long version) {}
