package jom.workflow.progress;

import java.util.List;
import jom.workflow.passage.Passage;

/**
 * All that is known of the instances about one business key.
 *
 * @param spine the key of the process that is joint although nobody calls it
 */
record RanCourse(String spine, List<RanInstance> instances, List<RanStep> steps, List<Passage> passages) {}
