package jom.workflow.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in at our page and lets Tasklist, as released, ask for tasks. */
final class TasklistDoor {

    private static final String LIST = "/camunda/api/engine/engine/default/filter/my-tasks/list";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String server;

    private TasklistDoor(String server) {
        this.server = server;
    }

    static TasklistDoor signedIn(String server, String name, String password) {
        TasklistDoor door = new TasklistDoor(server);
        Matcher token = TOKEN.matcher(door.send(door.to("/login").GET()));
        if (!token.find()) {
            throw new IllegalStateException("no token in the sign-in page");
        }
        String form =
                "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        door.send(door.to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        door.send(door.to("/camunda/app/tasklist/default/").GET());
        return door;
    }

    /** For the tasks on the first page of its list, which Tasklist's own has {@code 15} of. */
    TimedRequest newest(int size) {
        String query = "{\"firstResult\":0,\"maxResults\":" + size
                + ",\"sorting\":[{\"sortOrder\":\"desc\",\"sortBy\":\"created\"}],\"active\":true}";
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/hal+json, application/json; q=0.5");
        headers.put("Content-Type", "application/json");
        headers.put(
                "Cookie",
                cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(joining("; ")));
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            if (cookie.getName().equals("XSRF-TOKEN")) {
                headers.put("X-XSRF-TOKEN", cookie.getValue());
            }
        }
        return TimedRequest.post(server + LIST + "?firstResult=0&maxResults=" + size, headers, query);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(response + " " + response.body());
            }
            return response.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
