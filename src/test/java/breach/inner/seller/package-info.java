@ApplicationModule(allowedDependencies = {})
package breach.inner.seller;

import org.springframework.modulith.ApplicationModule;
