package jom.workbench.onboarding;

import java.time.Instant;
import jom.network.OrganisationId;

/**
 * An onboarding in words.
 *
 * @param name of the organisation
 * @param state as the texts call it
 * @param verifier by name
 */
record OnboardingLine(OrganisationId id, String name, String state, String verifier, Instant since) {}
