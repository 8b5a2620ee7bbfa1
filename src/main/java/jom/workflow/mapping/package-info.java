/**
 * Which process a participant runs: what its portfolio maps, what there is to map, and what each participant got. Read as
 * {@code workflow::mapping} by the pages.
 */
@NamedInterface("mapping")
@NullMarked
package jom.workflow.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
