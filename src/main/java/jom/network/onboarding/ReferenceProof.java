package jom.network.onboarding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jom.network.PersonId;
import jom.network.Reference;

/**
 * A reference with what backs it.
 *
 * @param id of the reference
 * @param contact who can confirm it; empty if nobody was told
 * @param evidence what shows it, such as a web address; empty if none was told
 * @param confirmedBy who confirmed it; empty as long as nobody did, as is the moment
 */
public record ReferenceProof(
        UUID id,
        Reference reference,
        String contact,
        Optional<String> evidence,
        Optional<PersonId> confirmedBy,
        Optional<Instant> confirmedAt) {}
