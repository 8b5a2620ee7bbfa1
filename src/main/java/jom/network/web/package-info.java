/** The network over HTTP. */
@NullMarked
package jom.network.web;

import org.jspecify.annotations.NullMarked;
