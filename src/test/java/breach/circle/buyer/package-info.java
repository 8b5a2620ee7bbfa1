@ApplicationModule(allowedDependencies = {"seller"})
package breach.circle.buyer;

import org.springframework.modulith.ApplicationModule;
