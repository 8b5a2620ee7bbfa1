/** What a portfolio wants to reach by when, and how far it is, counted from facts. */
@NamedInterface("goals")
@NullMarked
package jom.portfolio.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
