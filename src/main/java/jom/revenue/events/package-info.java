/** What other systems report about the money of deals: contracts, invoices, payments; each taken in once. */
@NamedInterface("events")
@NullMarked
package jom.revenue.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
