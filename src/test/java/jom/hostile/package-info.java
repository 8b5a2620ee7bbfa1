/** Shows that texts come back as they were written, whatever is in them, and do no harm where they are shown. */
@NullMarked
package jom.hostile;

import org.jspecify.annotations.NullMarked;
