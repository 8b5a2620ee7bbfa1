/** Teams over HTTP. */
@NullMarked
package jom.matching.web;

import org.jspecify.annotations.NullMarked;
