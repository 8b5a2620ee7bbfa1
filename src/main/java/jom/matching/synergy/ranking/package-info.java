/** Ranks partners for a lead and its topics by what has been done together so far: numbers only, without a database or Spring. */
@NamedInterface("ranking")
@NullMarked
package jom.matching.synergy.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
