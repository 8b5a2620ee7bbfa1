/** Exchange rates: dated, with their source, only ever added to; and what an amount comes to in another currency. */
@NamedInterface("rates")
@NullMarked
package jom.revenue.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
