@ApplicationModule(allowedDependencies = {})
package breach.undeclared.seller;

import org.springframework.modulith.ApplicationModule;
