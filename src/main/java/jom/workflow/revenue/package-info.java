/** Contracts, building blocks and the split template of the module revenue. */
@NullMarked
package jom.workflow.revenue;

import org.jspecify.annotations.NullMarked;
