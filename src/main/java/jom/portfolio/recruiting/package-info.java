/** How a manager looks for partners where the solution map has a gap, and what comes of it. */
@NamedInterface("recruiting")
@NullMarked
package jom.portfolio.recruiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
