package jom.matching.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What came of publishing.
 *
 * @param inForce whether the weights are in force now; if not, a second person has to release their deployment
 * @param present what is in force now
 */
@Schema(name = "MatchingWeightsPublished")
record WeightsPublicationView(boolean inForce, WeightsView present) {}
