package jom.network.duplicates;

import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;

/**
 * What is compared of an organisation.
 *
 * @param words of its names, as the search keeps them
 * @param country in which it sits
 */
record Suspect(
        OrganisationId id,
        Set<String> words,
        String country,
        Optional<String> registrationNumber,
        Optional<String> webDomain) {}
