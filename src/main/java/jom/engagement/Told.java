package jom.engagement;

import java.time.Instant;
import jom.network.OrganisationId;

/** A fact, who told it and when. */
public record Told<F extends EngagementFact>(OrganisationId teller, Instant at, F fact) {}
