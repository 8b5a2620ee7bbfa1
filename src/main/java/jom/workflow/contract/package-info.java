/** What the contracts of all modules have in common: how facts are shown, how answers become values. */
@NullMarked
package jom.workflow.contract;

import org.jspecify.annotations.NullMarked;
