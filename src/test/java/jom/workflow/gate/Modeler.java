package jom.workflow.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import jom.network.NetworkFixture;

/** Camunda Modeler as the engine's REST interface meets it: the requests it sends, field by field. */
public final class Modeler {

    private static final String BOUNDARY = "----modelerBoundary7d1";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final String credentials;

    /** Somebody with the password of all test people. */
    public Modeler(int port, String name) {
        address = "http://127.0.0.1:" + port;
        credentials = "Basic "
                + Base64.getEncoder()
                        .encodeToString((name + ":" + NetworkFixture.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** An answer with its body. */
    public record Answer(int status, JsonNode body) {}

    /** Any request of its, or that a curious person sends with its credentials. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** The status of an answer to what Modeler never does. */
    public int delete(String path) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(address + path))
                                    .DELETE()
                                    .header("Authorization", credentials)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Something in JSON, which Modeler never sends. */
    public Answer post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** As it deploys: a name, a source, no duplicates, the files. */
    public Answer deploy(String name, Map<String, byte[]> files) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("deployment-name", name);
        fields.put("deployment-source", "Camunda Modeler");
        fields.put("enable-duplicate-filtering", "true");
        return deploy(fields, files);
    }

    /** With other fields. */
    public Answer deploy(Map<String, String> fields, Map<String, byte[]> files) {
        return post("/engine-rest/deployment/create", fields, files);
    }

    /** A form with files, to any address. */
    public Answer post(String path, Map<String, String> fields, Map<String, byte[]> files) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(fields, files))));
    }

    /** Likewise, with all files under one name, as a browser sends them. */
    public Answer postAs(String part, String path, Map<String, String> fields, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> part(body, "name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> part(
                body,
                "name=\"" + part + "\"; filename=\"" + name + "\"",
                "Content-Type: application/octet-stream\r\n",
                bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] body(Map<String, String> fields, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> part(body, "name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> part(
                body,
                "name=\"" + name + "\"; filename=\"" + name + "\"",
                "Content-Type: application/octet-stream\r\n",
                bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + type + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(
                    request.header("Authorization", credentials)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
