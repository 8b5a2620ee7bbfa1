/** Which organisations know each other, which keep apart, and who may invite whom. */
@NamedInterface("connections")
@NullMarked
package jom.network.connections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
