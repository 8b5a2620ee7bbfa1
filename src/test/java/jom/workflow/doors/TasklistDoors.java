package jom.workflow.doors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;

/** The paths that are open to Tasklist, and those that are to nobody, for tests that try each of them. */
public final class TasklistDoors {

    private TasklistDoors() {}

    public static Map<HttpMethod, List<String>> all() {
        return DoorPaths.TASKLIST;
    }

    /** Below each roof of the engine's interface, what nobody may ask for, by the code of the answer; {@code *} is any id. */
    public static Map<String, List<String>> waysPast() {
        Map<String, List<String>> paths = new LinkedHashMap<>();
        for (WaysPastTheProcess.Way way : WaysPastTheProcess.WAYS) {
            paths.put(
                    way.code(),
                    way.paths().stream().map(path -> path.replace("/**", "")).toList());
        }
        return paths;
    }
}
