/** The web pages: sign-in, the start page, one opportunity. Rendered here from the other modules' views; decides nothing. */
@ApplicationModule(
        displayName = "Workbench",
        allowedDependencies = {
            "kernel",
            "platform",
            "network",
            "network::connections",
            "network::duplicates",
            "network::endorsement",
            "network::onboarding",
            "network::partnertypes",
            "network::profile",
            "network::search",
            "solutionmap",
            "solutionmap::heatmap",
            "portfolio",
            "portfolio::goals",
            "portfolio::handover",
            "portfolio::introduction",
            "portfolio::recruiting",
            "opportunity",
            "engagement",
            "matching",
            "matching::exposure",
            "matching::communities",
            "matching::synergy",
            "matching::weights",
            "proposal",
            "revenue",
            "exchange",
            "workflow",
            "workflow::gate",
            "workflow::mapping",
            "workflow::progress",
            "workflow::migration",
            "workflow::subject"
        })
@NullMarked
package jom.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
