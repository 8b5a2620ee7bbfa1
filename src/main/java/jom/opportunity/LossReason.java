package jom.opportunity;

import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Why an opportunity was lost, as one participant sees it. */
public record LossReason(
        OrganisationId organisation,
        LossCause reason,
        @Nullable String note) {}
