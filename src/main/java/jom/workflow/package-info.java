/**
 * The only module that knows Camunda: what a process model may name, how a human task is shown and answered, who may
 * see it, and the doors of the engine.
 */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {
            "kernel",
            "platform",
            "network",
            "network::connections",
            "network::duplicates",
            "network::onboarding",
            "network::partnertypes",
            "solutionmap",
            "portfolio",
            "portfolio::handover",
            "portfolio::introduction",
            "portfolio::recruiting",
            "opportunity",
            "engagement",
            "matching",
            "matching::synergy",
            "matching::weights",
            "proposal",
            "revenue"
        })
@NullMarked
package jom.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
