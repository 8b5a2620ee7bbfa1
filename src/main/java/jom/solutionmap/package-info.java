/** What customers look for: solution areas, and the capabilities that fill them. */
@ApplicationModule(
        displayName = "Solution map",
        allowedDependencies = {"kernel", "platform", "network"})
@NullMarked
package jom.solutionmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
