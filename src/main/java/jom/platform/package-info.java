/** What every module stands on: use cases and their transactions, who is acting, the clock, the audit trail. */
@ApplicationModule(
        displayName = "Platform",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
@NullMarked
package jom.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
