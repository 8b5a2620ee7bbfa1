/** What comes in from other systems in bulk, and what goes out to them. */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "kernel",
            "platform",
            "network",
            "network::merging",
            "opportunity",
            "revenue::rates",
            "revenue::events"
        })
@NullMarked
package jom.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
