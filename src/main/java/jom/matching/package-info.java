/** Who fits whom: teams for opportunities, each with its reasons, and who takes the place of whom. */
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {
            "kernel",
            "platform",
            "network",
            "network::connections",
            "network::profile",
            "solutionmap",
            "portfolio",
            "opportunity",
            "opportunity::offers"
        })
@NullMarked
package jom.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
