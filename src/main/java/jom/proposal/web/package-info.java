/** Charters and joint proposals over HTTP. */
@NullMarked
package jom.proposal.web;

import org.jspecify.annotations.NullMarked;
