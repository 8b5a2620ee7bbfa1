package jom.matching;

import jom.network.Capability;

/**
 * How many offer a capability that is still open, whether or not they are busy or lack a certificate.
 *
 * @param count 0 where the network has a gap
 */
public record CapabilitySupply(Capability capability, int count) {}
