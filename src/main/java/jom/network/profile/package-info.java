/** What an organisation can show for itself: certificates with their dates, and the languages it works in. */
@NamedInterface("profile")
@NullMarked
package jom.network.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
