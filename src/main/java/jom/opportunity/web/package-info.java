/** Opportunities over HTTP. */
@NullMarked
package jom.opportunity.web;

import org.jspecify.annotations.NullMarked;
