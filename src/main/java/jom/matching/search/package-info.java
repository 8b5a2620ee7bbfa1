/**
 * Finds the best team among numbers: exact, without a database, without Spring. The module's other parts translate
 * organisations and opportunities into it and back.
 */
@NullMarked
package jom.matching.search;

import org.jspecify.annotations.NullMarked;
