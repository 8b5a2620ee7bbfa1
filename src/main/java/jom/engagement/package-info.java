/**
 * What each participant contributes: the facts it tells while it prepares and delivers, by partner type, each kept as of
 * the day it was told, and the rules between them.
 */
@ApplicationModule(
        displayName = "Engagement",
        allowedDependencies = {"kernel", "platform", "network", "opportunity"})
@NullMarked
package jom.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
