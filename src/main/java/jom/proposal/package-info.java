/**
 * What the participants of an opportunity agree on and offer together: the charter, signed by everybody over one hash, and
 * the joint proposal, a section and price lines from each of them. A charter consists of clauses; what a clause means is
 * known only to the module that supplies it.
 */
@ApplicationModule(
        displayName = "Proposal",
        allowedDependencies = {"kernel", "platform", "network", "opportunity"})
@NullMarked
package jom.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
