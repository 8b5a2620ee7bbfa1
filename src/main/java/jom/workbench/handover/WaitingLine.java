package jom.workbench.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that somebody has to take, under its name for the reader; {@code due} is {@code null} if it has no deadline. */
record WaitingLine(String name, @Nullable Instant due) {}
