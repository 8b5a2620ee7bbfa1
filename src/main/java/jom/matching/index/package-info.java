/** What matching knows of all organisations, in memory, so that one question is answered in less than a millisecond. */
@NullMarked
package jom.matching.index;

import org.jspecify.annotations.NullMarked;
