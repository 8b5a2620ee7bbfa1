package jom.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls the API of a running server as machines do: HTTP Basic, JSON, CSV. */
public final class ApiClient {

    private final URI server;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param server such as {@code http://127.0.0.1:8080} */
    public ApiClient(URI server, ObjectMapper json) {
        this.server = server;
        this.json = json;
    }

    /** What the server said. */
    public record Answer(int status, JsonNode body) {}

    /** Reads what must be there. */
    public JsonNode get(SignIn person, String path) {
        return expect(200, "GET " + path, send(person, request(path).GET()));
    }

    /** Sends JSON, whatever comes of it. */
    public Answer post(SignIn person, String path, JsonNode body) {
        return send(
                person,
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a file, whatever comes of it. */
    public Answer postCsv(SignIn person, String path, String csv) {
        return send(
                person,
                request(path)
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(csv)));
    }

    /** The body of an answer with the status wanted; everything else fails with what the server said. */
    public static JsonNode expect(int status, String what, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError(what + " was answered with " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Accept", "application/json, */*;q=0.5");
    }

    private Answer send(SignIn person, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(
                    request.header("Authorization", person.basic()).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), body(response.body()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private JsonNode body(String text) {
        try {
            return json.readTree(text.isEmpty() ? "null" : text);
        } catch (JsonProcessingException noJson) {
            return json.getNodeFactory().textNode(text);
        }
    }
}
