/** How the process engine is set up: closed where it is open by default. */
@NullMarked
package jom.workflow.engine;

import org.jspecify.annotations.NullMarked;
