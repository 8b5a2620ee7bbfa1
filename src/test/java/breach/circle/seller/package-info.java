@ApplicationModule(allowedDependencies = {"buyer"})
package breach.circle.seller;

import org.springframework.modulith.ApplicationModule;
