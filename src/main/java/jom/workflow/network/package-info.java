/** Our people and portfolios as the engine's users and groups. */
@NullMarked
package jom.workflow.network;

import org.jspecify.annotations.NullMarked;
