package jom.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jom.workflow.doors.TasklistDoors;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * All doors through which something might be read of one opportunity: what is mapped for GET, what is open to Tasklist,
 * what else the engine offers under both of its roofs, and the pages. Each template stands for one door per id.
 */
final class EveryDoor {

    private static final String TASKLIST = "/camunda/api/engine/engine/default";
    private static final String PAGE = "firstResult=0&maxResults=50";

    /** Of the engine; what Tasklist does not need is to be closed. */
    private static final List<String> ENGINE = List.of(
            "/task/{task}/variables",
            "/task/{task}/localVariables",
            "/task/{task}/rendered-form",
            "/task/{task}/attachment",
            "/task/report/candidate-group-count",
            "/process-instance?businessKey={opportunity}",
            "/process-instance/count",
            "/process-instance/{instance}",
            "/process-instance/{instance}/variables",
            "/process-instance/{instance}/activity-instances",
            "/process-instance/{instance}/comment",
            "/execution?processInstanceId={instance}",
            "/execution/{instance}/localVariables",
            "/variable-instance?processInstanceIdIn={instance}",
            "/variable-instance",
            "/variable-instance/count",
            "/history/process-instance?processInstanceBusinessKey={opportunity}",
            "/history/process-instance/{instance}",
            "/history/activity-instance?processInstanceId={instance}",
            "/history/task?processInstanceId={instance}",
            "/history/task",
            "/history/variable-instance?processInstanceId={instance}",
            "/history/variable-instance",
            "/history/detail?processInstanceId={instance}",
            "/history/identity-link-log",
            "/history/incident",
            "/history/job-log",
            "/history/decision-instance?includeInputs=true&includeOutputs=true",
            "/history/external-task-log",
            "/history/user-operation?processInstanceId={instance}",
            "/history/batch",
            "/job",
            "/job-definition",
            "/incident",
            "/external-task",
            "/event-subscription",
            "/batch",
            "/deployment",
            "/process-definition/statistics",
            "/process-definition/{definition}/statistics",
            "/process-definition/{definition}/diagram",
            "/decision-definition",
            "/case-instance",
            "/authorization",
            "/user",
            "/user/count",
            "/group",
            "/group/count",
            "/tenant",
            "/identity/groups?userId={person}",
            "/metrics",
            "/version",
            "/telemetry/configuration",
            "/schema/log");

    private static final List<String> ELSEWHERE = List.of(
            "/camunda/api/cockpit/plugin/base/default/process-instance/{instance}/called-process-instances",
            "/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count",
            "/camunda/api/cockpit/plugin/base/default/incident",
            "/camunda/api/admin/auth/user/default",
            "/camunda/app/cockpit/default/",
            "/camunda/app/admin/default/",
            "/camunda/app/welcome/default/",
            "/actuator/prometheus",
            "/actuator/env",
            "/h2-console",
            "/v3/api-docs");

    /** Searches that name what they look for, and the filter that everybody has. */
    private static final List<String> SEARCHES = List.of(
            "{}",
            "{\"processInstanceBusinessKey\": \"{opportunity}\"}",
            "{\"processInstanceBusinessKeyLike\": \"%\"}",
            "{\"taskIdIn\": [\"{task}\"]}",
            "{\"orQueries\": [{\"processInstanceBusinessKey\": \"{opportunity}\", \"nameLike\": \"%\"}]}",
            "{\"sorting\": [{\"sortBy\": \"created\", \"sortOrder\": \"desc\"}]}");

    private static final String OF_TESTS = "/test-";
    private static final String OPPORTUNITY = "/api/v1/opportunities/{opportunity}";

    private static final Map<String, String> BODIES = Map.of(
            OPPORTUNITY,
            "{\"title\": \"Ours now\"}",
            OPPORTUNITY + "/withdrawal",
            "{\"reason\": \"Gone\"}",
            OPPORTUNITY + "/participants/{organisation}/departure",
            "{\"reason\": \"Gone\"}",
            OPPORTUNITY + "/customer-decision",
            "{\"decision\": \"lost\", \"reason\": \"price\"}",
            OPPORTUNITY + "/charter/signatures",
            "{\"organisationId\": \"{organisation}\", \"hash\": \"" + "0".repeat(64) + "\"}",
            OPPORTUNITY + "/proposal/sections/{organisation}",
            "{\"title\": \"Ours\", \"text\": \"Ours\", \"priceLines\": []}",
            "/api/v1/split-agreements/{opportunity}/trials",
            "{\"amount\": {\"amount\": \"1.00\", \"currency\": \"EUR\"}}");

    private final RequestMappingHandlerMapping mappings;

    EveryDoor(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /**
     * The doors, by what stands for them in a table.
     *
     * @param ids what may stand in the place of each name
     */
    Map<String, List<Door>> with(Map<String, Set<String>> ids) {
        Map<String, List<Door>> doors = new LinkedHashMap<>();
        mapped().forEach(template -> add(doors, "GET", template, "", ids));
        tasklist().forEach(template -> add(doors, "GET", page(template), "", ids));
        for (String list : List.of("/task", "/task/count", "/filter/my-tasks/list", "/filter/my-tasks/count")) {
            SEARCHES.forEach(search -> add(doors, "POST", page(TASKLIST + list), search, ids));
        }
        for (String roof : List.of(TASKLIST, "/engine-rest", "/engine-rest/engine/default")) {
            ENGINE.forEach(template -> add(doors, "GET", page(roof + template), "", ids));
        }
        for (String open : List.of("/task?processInstanceBusinessKey={opportunity}", "/task/{task}", "/filter")) {
            add(doors, "GET", page("/engine-rest" + open), "", ids);
        }
        ELSEWHERE.forEach(template -> add(doors, "GET", template, "", ids));
        return doors;
    }

    /** The engine gives no list without one. */
    private static String page(String path) {
        return path + (path.contains("?") ? "&" : "?") + PAGE;
    }

    private static void add(
            Map<String, List<Door>> doors, String method, String path, String body, Map<String, Set<String>> ids) {
        List<Door> expanded = new ArrayList<>(List.of(new Door(method, path, body)));
        for (Map.Entry<String, Set<String>> id : ids.entrySet()) {
            String name = "{" + id.getKey() + "}";
            if ((path + body).contains(name)) {
                expanded = expanded.stream()
                        .flatMap(door -> id.getValue().stream()
                                .map(value -> new Door(
                                        method,
                                        door.path().replace(name, value),
                                        door.body().replace(name, value))))
                        .toList();
            }
        }
        for (Door door : expanded) {
            if (door.path().contains("{")) {
                throw new AssertionError("a door with an id of which the crawl knows nothing: " + door.path());
            }
        }
        String name = path.replaceAll("[?&]" + PAGE, "");
        doors.put(method + " " + name + (body.isEmpty() ? "" : " " + body), expanded);
    }

    private List<String> mapped() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(EveryDoor::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.contains(OF_TESTS))
                .map(EveryDoor::named)
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** The doors through which something is changed, each with a body that it would take from whom it is for. */
    Map<String, List<Door>> changing(Map<String, Set<String>> ids) {
        Map<String, List<Door>> doors = new TreeMap<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .map(EveryDoor::named)
                        .filter(path -> path.contains("{opportunity}") || path.contains("{task}"))
                        .forEach(path -> mapping.getMethodsCondition().getMethods().stream()
                                .filter(method -> method != RequestMethod.GET)
                                .forEach(method ->
                                        add(doors, method.name(), path, BODIES.getOrDefault(path, "{}"), ids))));
        TasklistDoors.all().getOrDefault(HttpMethod.POST, List.of()).stream()
                .filter(path -> path.contains("/task/*"))
                .forEach(path -> add(doors, "POST", path.replace("/task/*", "/task/{task}"), "{}", ids));
        return doors;
    }

    /** The doors of the API through which something is written, each as method and path with the names of its ids. */
    Set<String> writing() {
        Set<String> doors = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/") && !pattern.contains(OF_TESTS))
                        .map(EveryDoor::named)
                        .forEach(path -> mapping.getMethodsCondition().getMethods().stream()
                                .filter(method -> method != RequestMethod.GET)
                                .forEach(method -> doors.add(method + " " + path))));
        return doors;
    }

    /** What the doors that take JSON read it into, by method and path as above. */
    Map<String, Class<?>> bodies() {
        Map<String, Class<?>> bodies = new TreeMap<>();
        mappings.getHandlerMethods()
                .forEach((mapping, handler) -> Arrays.stream(handler.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                        .forEach(parameter -> mapping.getPatternValues()
                                .forEach(path -> mapping.getMethodsCondition()
                                        .getMethods()
                                        .forEach(method -> bodies.put(
                                                method + " " + named(path), parameter.getParameterType())))));
        return bodies;
    }

    private static String named(String pattern) {
        return pattern.replace("{opportunityId}", "{opportunity}")
                .replace("/audit/streams/{stream}", "/audit/streams/{opportunity}")
                .replace("{organisationId}", "{organisation}")
                .replace("/opportunities/{id}", "/opportunities/{opportunity}")
                .replace("/organisations/{id}", "/organisations/{organisation}")
                .replace("/versions/{version}", "/versions/1")
                .replace("/processes/{process}", "/processes/jointOpportunity")
                .replace("/migrations/{id}", "/migrations/{deployment}")
                .replace("{partnerType}", "reseller")
                .replace("{currency}", "USD")
                .replace("{phase}", "prepare")
                .replace("{industry}", "healthcare")
                .replace("{area}", "patient-care")
                .replace("/people/{id}", "/people/{somebody}")
                .replace("/portfolios/{id}", "/portfolios/{portfolio}")
                .replace("/handovers/{id}", "/handovers/{handover}")
                .replace("/introductions/{id}", "/introductions/{introduction}")
                .replace("/recruitings/{id}", "/recruitings/{recruiting}")
                .replace("/deployments/{id}", "/deployments/{deployment}")
                .replace("/processes/{id}", "/processes/{deployment}")
                .replace("/tasks/{id}", "/tasks/{task}");
    }

    private static List<String> tasklist() {
        return TasklistDoors.all().getOrDefault(HttpMethod.GET, List.of()).stream()
                .filter(path -> !path.contains("**"))
                .map(path -> path.replace("/task/*", "/task/{task}")
                        .replace("/process-definition/*", "/process-definition/{definition}")
                        .replace("/filter/*", "/filter/my-tasks")
                        .replace("/user/*", "/user/{person}"))
                .toList();
    }
}
