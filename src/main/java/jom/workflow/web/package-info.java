/** Tasks and task contracts over HTTP. */
@NullMarked
package jom.workflow.web;

import org.jspecify.annotations.NullMarked;
