/** The solution map over HTTP. */
@NullMarked
package jom.solutionmap.web;

import org.jspecify.annotations.NullMarked;
