/** Who there is: organisations of every partner type, their people, what they can do, and how people sign in. */
@ApplicationModule(
        displayName = "Network",
        allowedDependencies = {"kernel", "platform"})
@NullMarked
package jom.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
