/** Who belongs together by synergy and joint work: proposals for new portfolios and new members. */
@NamedInterface("communities")
@NullMarked
package jom.matching.synergy.communities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
