/** The engine's own doors, Tasklist's and the REST API's: who may knock, and where. */
@NullMarked
package jom.workflow.doors;

import org.jspecify.annotations.NullMarked;
