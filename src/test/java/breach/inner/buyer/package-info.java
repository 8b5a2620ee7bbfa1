@ApplicationModule(allowedDependencies = {"seller"})
package breach.inner.buyer;

import org.springframework.modulith.ApplicationModule;
