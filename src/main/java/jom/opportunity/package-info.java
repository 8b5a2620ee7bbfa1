/**
 * Joint opportunities: intake, the claim on the customer, stages, invitations and participants, and what of all this is
 * disclosed to whom.
 */
@ApplicationModule(
        displayName = "Opportunity",
        allowedDependencies = {
            "kernel",
            "platform",
            "network",
            "network::connections",
            "network::endorsement",
            "network::merging",
            "solutionmap",
            "solutionmap::heatmap",
            "portfolio",
            "portfolio::goals"
        })
@NullMarked
package jom.opportunity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
