package jom.network.onboarding;

/** An organisation begins to join; told in the transaction in which that became true. */
public record OnboardingStarted(OnboardingView onboarding) {}
