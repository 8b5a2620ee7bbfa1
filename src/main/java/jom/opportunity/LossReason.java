package jom.opportunity;

import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Why an opportunity was lost, as one participant sees it.
 *
 * @param competitor who won it instead, if anybody did and is known; at most 200 characters
 * @param note at most 1,000 characters
 */
public record LossReason(
        OrganisationId organisation,
        LossCause reason,
        @Nullable String competitor,
        @Nullable String note) {}
