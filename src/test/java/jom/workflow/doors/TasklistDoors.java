package jom.workflow.doors;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;

/** The paths that are open to Tasklist, for tests that try each of them. */
public final class TasklistDoors {

    private TasklistDoors() {}

    public static Map<HttpMethod, List<String>> all() {
        return DoorPaths.TASKLIST;
    }
}
