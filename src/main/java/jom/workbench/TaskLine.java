package jom.workbench;

import java.time.Instant;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * One of the reader's open tasks.
 *
 * @param about the opportunity, as the reader may know it
 * @param opportunity whose page the reader may open; {@code null} if the task is about something else
 * @param claimed by the reader
 * @param late the due date has passed
 */
record TaskLine(
        String id,
        String name,
        String about,
        @Nullable OpportunityId opportunity,
        boolean claimed,
        Instant since,
        @Nullable Instant due,
        boolean late) {}
