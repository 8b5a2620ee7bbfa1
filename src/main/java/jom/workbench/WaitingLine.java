package jom.workbench;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that somebody has to take, under its name for the reader; {@code due} is {@code null} if it has no deadline. */
public record WaitingLine(String name, @Nullable Instant due) {}
