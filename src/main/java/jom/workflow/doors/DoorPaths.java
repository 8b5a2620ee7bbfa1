package jom.workflow.doors;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;

/**
 * The paths that Tasklist needs, by method; nothing else of the engine's webapps is reachable for people who are not
 * administrators. What each answers is narrowed further inside the engine.
 */
final class DoorPaths {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    static final String DEPLOY = "/engine-rest/deployment/create";

    /** Without signing in: the looks, which tell nothing. */
    static final List<String> ASSETS = List.of(
            "/camunda/assets/**",
            "/camunda/lib/**",
            "/camunda/favicon.ico",
            "/camunda/app/*/styles/*",
            "/camunda/app/*/scripts/*",
            "/camunda/app/*/locales/*",
            "/camunda/app/*/*.js",
            "/camunda/app/*/*.css");

    /** For everybody who has signed in. */
    static final Map<HttpMethod, List<String>> TASKLIST = Map.of(
            HttpMethod.GET,
            List.of(
                    "/camunda",
                    "/camunda/",
                    "/camunda/app/",
                    "/camunda/app/tasklist",
                    "/camunda/app/tasklist/",
                    "/camunda/app/tasklist/default/",
                    "/camunda/plugin/tasklist/**",
                    "/camunda/api/tasklist/plugin/*/static/**",
                    "/camunda/api/admin/auth/user/default",
                    "/camunda/api/engine/engine/",
                    ENGINE + "/filter",
                    ENGINE + "/filter/count",
                    ENGINE + "/filter/*",
                    ENGINE + "/filter/*/list",
                    ENGINE + "/filter/*/count",
                    ENGINE + "/task",
                    ENGINE + "/task/count",
                    ENGINE + "/task/*",
                    ENGINE + "/task/*/form",
                    ENGINE + "/task/*/deployed-form",
                    ENGINE + "/task/*/form-variables",
                    ENGINE + "/task/*/identity-links",
                    ENGINE + "/task/*/comment",
                    ENGINE + "/process-definition",
                    ENGINE + "/process-definition/count",
                    ENGINE + "/process-definition/*/startForm",
                    ENGINE + "/process-definition/*/deployed-start-form",
                    ENGINE + "/process-definition/*/form-variables",
                    ENGINE + "/process-definition/*/xml",
                    ENGINE + "/history/user-operation",
                    ENGINE + "/user/*/profile"),
            HttpMethod.POST,
            List.of(
                    ENGINE + "/filter/*/list",
                    ENGINE + "/filter/*/count",
                    ENGINE + "/task",
                    ENGINE + "/task/count",
                    ENGINE + "/task/*/claim",
                    ENGINE + "/task/*/unclaim",
                    ENGINE + "/task/*/submit-form",
                    ENGINE + "/task/*/complete",
                    ENGINE + "/process-definition/*/submit-form"),
            HttpMethod.OPTIONS,
            List.of(ENGINE + "/filter", ENGINE + "/filter/*", ENGINE + "/task"));

    /** What Camunda Modeler asks when a process designer deploys: is anybody there, which version, and these files. */
    static final Map<HttpMethod, List<String>> MODELER = Map.of(
            HttpMethod.GET, List.of("/engine-rest/version", "/engine-rest/deployment"),
            HttpMethod.POST, List.of(DEPLOY));

    /** For nobody at all: the page that makes the first administrator, and a sign-in that is not ours. */
    static final List<String> NOBODY = List.of(
            "/camunda/app/admin/*/setup/**",
            "/camunda/app/admin/*/setup",
            "/camunda/api/admin/setup/**",
            "/camunda/api/admin/auth/user/*/login/**",
            "/camunda/api/engine/engine/*/identity/**");

    /** Where the engine's REST interface offers to check passwords. */
    static final List<String> NOBODY_REST = List.of("/engine-rest/identity/**", "/engine-rest/engine/*/identity/**");

    private DoorPaths() {}
}
