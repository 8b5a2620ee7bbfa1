/**
 * Who gets how much: split agreements, signed as a clause of the charter, and a ledger that only grows, into which each deal
 * that is won is posted to the last minor unit.
 */
@ApplicationModule(
        displayName = "Revenue",
        allowedDependencies = {"kernel", "platform", "network", "portfolio", "opportunity", "proposal"})
@NullMarked
package jom.revenue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
