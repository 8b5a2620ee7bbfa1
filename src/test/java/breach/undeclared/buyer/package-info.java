@ApplicationModule(allowedDependencies = {})
package breach.undeclared.buyer;

import org.springframework.modulith.ApplicationModule;
