/** Joint opportunity management: each direct sub-package is a module, see the map in the README. */
@NullMarked
package jom;

import org.jspecify.annotations.NullMarked;
