package jom.network.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import jom.network.PersonId;
import jom.network.onboarding.ReferenceProof;
import jom.network.onboarding.ToldReference;
import org.jspecify.annotations.Nullable;

/**
 * A reference of an organisation that joins, with what backs it.
 *
 * @param contact who can confirm it; empty if nobody was told
 * @param confirmedBy who made sure of it; absent as long as nobody did, as is the moment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OnboardingReference")
record NamedReference(
        UUID id,
        ReferenceBody reference,

        @Size(max = ToldReference.CONTACT_LENGTH_MAX) String contact,

        @Size(max = ToldReference.EVIDENCE_LENGTH_MAX) @Nullable
        String evidence,

        @Nullable PersonId confirmedBy,
        @Nullable Instant confirmedAt) {

    static NamedReference of(ReferenceProof proof) {
        return new NamedReference(
                proof.id(),
                ReferenceBody.of(proof.reference()),
                proof.contact(),
                proof.evidence().orElse(null),
                proof.confirmedBy().orElse(null),
                proof.confirmedAt().orElse(null));
    }
}
