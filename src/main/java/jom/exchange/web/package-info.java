/** Imports and exports over HTTP. */
@NullMarked
package jom.exchange.web;

import org.jspecify.annotations.NullMarked;
