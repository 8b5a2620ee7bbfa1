package jom.engagement;

import java.util.Optional;

/**
 * Something a participant tells about its own part, a record for each kind. What is well formed is said by constraints on
 * its components; what must fit to other facts is checked when it is kept. Written once: a later fact of the same kind
 * takes its place, and the earlier ones stay as history.
 */
public sealed interface EngagementFact
        permits SoftwareVendorFact,
                LicenceFact,
                LicensingFact,
                EnrolmentFact,
                ResaleFact,
                IntegrationFact,
                WorkFact,
                HostingFact,
                ServiceFact {

    /**
     * Compares it with what is known already; nothing has been kept yet.
     *
     * @throws FactRefused if the business does not allow it
     */
    default void check(Dossier dossier) {}

    /** Why its teller leaves the opportunity with it; empty for a fact with which nobody leaves. */
    default Optional<String> leavingBecause() {
        return Optional.empty();
    }
}
