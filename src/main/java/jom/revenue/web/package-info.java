/** Split agreements, the journal and statements over HTTP. */
@NullMarked
package jom.revenue.web;

import org.jspecify.annotations.NullMarked;
