/** The HTTP resources of the module. */
@NullMarked
package jom.engagement.web;

import org.jspecify.annotations.NullMarked;
