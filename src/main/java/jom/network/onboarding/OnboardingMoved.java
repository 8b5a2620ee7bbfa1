package jom.network.onboarding;

import jom.network.OrganisationId;

/** Somebody took a step of an onboarding after its start; told in the transaction in which that became true. */
public record OnboardingMoved(OrganisationId organisation, OnboardingStep step) {}
