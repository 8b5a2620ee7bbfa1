/** What tasks are about, in a line, as far as whoever looks at the task may know it. */
@NamedInterface("subject")
@NullMarked
package jom.workflow.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
