package jom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jom.kernel.Identifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Strangers: every door of the running application is tried without signing in, over HTTP. */
@JomTest
class EveryDoorTest {

    /** What a stranger may see: the sign-in page, and where failures are told. */
    private static final Set<String> OPEN = Set.of("GET /login", "GET /error", "POST /error");

    private final RequestMappingHandlerMapping mappings;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    @Autowired
    EveryDoorTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            @LocalServerPort int port) {
        this.mappings = mappings;
        this.port = port;
    }

    @Test
    void everyMappedPathIsClosedToStrangers() throws Exception {
        TreeMap<String, Integer> answers = new TreeMap<>();
        for (String door : doors()) {
            String[] parts = door.split(" ", 2);
            answers.put(door, answer(parts[0], parts[1]));
        }
        assertThat(answers).hasSizeGreaterThan(20);
        answers.keySet().removeAll(OPEN);
        assertThat(answers)
                .allSatisfy((door, status) -> assertThat(status)
                        .as(door)
                        .isIn(door.contains("/api/") ? Set.of(401) : Set.of(302, 401, 403, 404)));
    }

    private Set<String> doors() {
        Set<String> doors = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            for (String pattern : mapping.getPatternValues()) {
                String path = pattern.replaceAll("\\{[^}]*}", Identifiers.next().toString());
                (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                        .forEach(method -> doors.add(method + " " + path));
            }
        });
        return doors;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /engine-rest/engine",
                "GET /engine-rest/task",
                "GET /engine-rest/user",
                "GET /engine-rest/version",
                "POST /engine-rest/deployment/create",
                "POST /engine-rest/message",
                "POST /engine-rest/process-definition/key/jointOpportunity/start",
                "GET /camunda/api/engine/engine/default/task",
                "POST /camunda/api/engine/engine/default/deployment/create",
                "POST /camunda/api/admin/setup/default/user/create",
                "GET /camunda/api/cockpit/plugin/base/default/process-definition/statistics-count",
                "GET /camunda/app/admin/default/setup/",
                "GET /camunda/app/cockpit/default/",
                "GET /actuator/env",
                "GET /actuator/prometheus",
                "GET /v3/api-docs",
                "GET /h2-console",
                "GET /nowhere",
                "TRACE /",
            })
    void theEnginesDoorsAndWhatNobodyNamedAreClosedToo(String door) throws Exception {
        String[] parts = door.split(" ", 2);
        assertThat(answer(parts[0], parts[1])).isIn(302, 400, 401, 403, 404);
    }

    private int answer(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json")
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 302) {
            assertThat(response.headers().firstValue("Location").orElse(""))
                    .as(path)
                    .contains("/login");
        }
        return response.statusCode();
    }
}
