package jom.workflow.course;

import com.fasterxml.jackson.databind.JsonNode;
import jom.network.PersonProfile;
import jom.workflow.OpenTask;

/** How answers get from a person to the engine. */
@FunctionalInterface
public interface Hand {

    /**
     * Completes a task.
     *
     * @param view what its form shows to this person
     */
    void answer(PersonProfile person, OpenTask task, JsonNode view, JsonNode answers);
}
