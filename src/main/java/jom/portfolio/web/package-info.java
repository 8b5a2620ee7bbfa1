/** Portfolios over HTTP. */
@NullMarked
package jom.portfolio.web;

import org.jspecify.annotations.NullMarked;
