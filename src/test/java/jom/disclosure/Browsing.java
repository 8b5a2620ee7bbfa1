package jom.disclosure;

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
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jom.network.NetworkFixture;

/** Somebody at all doors of a running server: with a session as browsers have, and with HTTP Basic as machines do. */
final class Browsing {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final HttpClient withoutCookies = HttpClient.newHttpClient();
    private final String server;
    private final String basic;

    private Browsing(int port, String name) {
        server = "http://127.0.0.1:" + port;
        String pair = name + ":" + NetworkFixture.PASSWORD;
        basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Signs in at the page, and opens Tasklist. */
    static Browsing signedIn(int port, String name) {
        Browsing browsing = new Browsing(port, name);
        Matcher token =
                TOKEN.matcher(browsing.call(new Door("GET", "/login", "")).body());
        if (!token.find()) {
            throw new AssertionError("no token on the sign-in page");
        }
        HttpResponse<String> answer = browsing.send(
                browsing.http,
                browsing.request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + encoded(name) + "&password="
                                + encoded(NetworkFixture.PASSWORD) + "&_csrf=" + encoded(token.group(1)))));
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new AssertionError("could not sign in: " + answer.statusCode());
        }
        browsing.call(new Door("GET", "/camunda/app/tasklist/default/", ""));
        return browsing;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Tries a door: the API and the engine's REST interface with HTTP Basic, all others with the session. */
    HttpResponse<String> call(Door door) {
        boolean machine = door.path().startsWith("/api/")
                || door.path().startsWith("/engine-rest")
                || door.path().startsWith("/v3/");
        HttpRequest.Builder request = request(door.path())
                .header("Accept", machine ? "application/json, */*;q=0.5" : "text/html, application/json, */*;q=0.5")
                .method(
                        door.method(),
                        door.body().isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(door.body()));
        if (!door.body().isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (machine) {
            return send(withoutCookies, request.header("Authorization", basic));
        }
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            if (cookie.getName().equals("XSRF-TOKEN")) {
                request.header("X-XSRF-TOKEN", cookie.getValue());
            }
        }
        return send(http, request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
