/** How an organisation joins the network: it describes itself, and is verified before anybody is matched with it. */
@NamedInterface("onboarding")
@NullMarked
package jom.network.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
