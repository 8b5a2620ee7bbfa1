/** What each partner type is asked while it prepares and delivers, and which processes ask it. */
@NullMarked
package jom.workflow.partner;

import org.jspecify.annotations.NullMarked;
