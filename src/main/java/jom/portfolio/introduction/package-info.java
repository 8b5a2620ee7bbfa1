/** How a manager introduces two organisations to each other, what they answer, and what comes of it. */
@NamedInterface("introduction")
@NullMarked
package jom.portfolio.introduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
