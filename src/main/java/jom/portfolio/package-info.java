/** Groups of partners who complement each other, their managers, and the workflows they run in their own way. */
@ApplicationModule(
        displayName = "Portfolio",
        allowedDependencies = {
            "kernel",
            "platform",
            "network",
            "network::connections",
            "network::merging",
            "network::profile",
            "solutionmap",
            "solutionmap::heatmap"
        })
@NullMarked
package jom.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
