/** How two organisations are introduced: the process, its steps, and what becomes of it when the domain moves on its own. */
@NullMarked
package jom.workflow.introduction;

import org.jspecify.annotations.NullMarked;
