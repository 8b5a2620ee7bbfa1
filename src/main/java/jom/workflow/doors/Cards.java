package jom.workflow.doors;

import jom.workflow.engine.NewestTasks;
import jom.workflow.subject.CardSubjects;

/**
 * What the cards in Tasklist's lists are made of.
 *
 * @param newest the tasks, where the newest of one's own are asked for
 * @param subjects what they are about
 */
record Cards(NewestTasks newest, CardSubjects subjects) {}
