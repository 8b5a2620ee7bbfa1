/** The whole map as people look at it: per vertical, with demand beside coverage, on a page, as a picture or a file. */
@NamedInterface("heatmap")
@NullMarked
package jom.solutionmap.heatmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
