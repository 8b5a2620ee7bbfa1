/** What all HTTP doors share: problem details, preconditions, paging, repeated requests, size limits, security chains. */
@NullMarked
package jom.platform.web;

import org.jspecify.annotations.NullMarked;
