/** Holds the API to its description: what is generated is what is stored, and what is answered is what is described. */
@NullMarked
package jom.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
