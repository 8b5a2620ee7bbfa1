package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody at Tasklist's door, with a session and the token against forged requests, as the browser has them. */
final class Tasklist {

    static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final ObjectMapper json = new ObjectMapper();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    private Tasklist(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    static Tasklist stranger(int port) {
        return new Tasklist(port);
    }

    static Tasklist signedIn(int port, String name) {
        return signedIn(port, name, "");
    }

    static Tasklist signedIn(int port, String name, String role) {
        Tasklist tasklist = new Tasklist(port);
        String query = "?name=" + name + (role.isEmpty() ? "" : "&role=" + role);
        assertThat(tasklist.get("/test-sign-in" + query).statusCode()).isEqualTo(200);
        tasklist.get("/camunda/app/tasklist/default/");
        return tasklist;
    }

    /** Somebody of the network, through the sign-in page. */
    static Tasklist signedInByPassword(int port, String name, String password) {
        Tasklist tasklist = new Tasklist(port);
        Matcher token = TOKEN.matcher(tasklist.get("/login").body());
        assertThat(token.find()).isTrue();
        String form = Map.of("username", name, "password", password, "_csrf", token.group(1)).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        assertThat(tasklist.call("POST", "/login", form, "text/html", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(302);
        tasklist.get("/camunda/app/tasklist/default/");
        return tasklist;
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, null);
    }

    HttpResponse<String> post(String path, String body) {
        return call("POST", path, body.replace('\'', '"'));
    }

    /** As Tasklist itself asks: with links and what is embedded. */
    JsonNode hal(String path, String body) {
        return tree(call("POST", path, body.replace('\'', '"'), "application/hal+json, application/json; q=0.5"));
    }

    JsonNode read(String path) {
        return tree(get(path));
    }

    JsonNode tree(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException noJson) {
            throw new UncheckedIOException(answer.statusCode() + " " + answer.body(), noJson);
        }
    }

    HttpResponse<String> call(String method, String path, @Nullable String body) {
        return call(method, path, body, "application/json, */*; q=0.5");
    }

    HttpResponse<String> call(String method, String path, @Nullable String body, String accept) {
        return call(method, path, body, accept, "application/json");
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body, String accept, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", accept)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        token(request);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void token(HttpRequest.Builder request) {
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            if (cookie.getName().equals("XSRF-TOKEN")) {
                request.header("X-XSRF-TOKEN", cookie.getValue());
            }
        }
    }
}
