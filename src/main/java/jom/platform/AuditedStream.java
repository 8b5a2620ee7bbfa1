package jom.platform;

import java.util.Optional;
import java.util.UUID;

/**
 * What came out of verifying a stream.
 *
 * @param entries how many it has
 * @param fault the first, if any
 */
public record AuditedStream(UUID stream, long entries, Optional<AuditFault> fault) {}
