package jom.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import jom.JomTest;
import jom.exchange.ImportReport;
import jom.exchange.LargestFile;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Files at the limits and beyond, over HTTP, since the server has a say in what becomes of a large body. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ImportLimitsTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final NetworkFixture network;
    private final ObjectMapper json;
    private final int port;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    ImportLimitsTest(NetworkFixture network, ObjectMapper json, @LocalServerPort int port) {
        this.network = network;
        this.json = json;
        this.port = port;
    }

    @Test
    void takesAFileThatIsAsLargeAsItMayBe() throws Exception {
        Path file = LargestFile.write(folder, LargestFile.ROWS, "??", ReceivedFile.BYTES_MAX);
        HttpResponse<String> answer = send(BodyPublishers.ofFile(file));
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode report = json.readTree(answer.body()).path("report");
        assertThat(report.path("rows").asInt()).isEqualTo(LargestFile.ROWS);
        assertThat(report.path("refused").asInt()).isEqualTo(LargestFile.ROWS);
        assertThat(report.path("refusals")).hasSize(ImportReport.DETAILS_MAX);
        assertThat(report.path("refusals").path(0).path("column").asText()).isEqualTo("home");
    }

    @Test
    void refusesOneRowMore() throws Exception {
        Path file = LargestFile.write(folder, LargestFile.ROWS + 1, "??", ReceivedFile.BYTES_MAX);
        assertProblem(send(BodyPublishers.ofFile(file)), 422, "exchange.tooManyRows");
    }

    @Test
    void refusesAFileThatSaysItIsTooLarge() throws Exception {
        Path file = tooLarge();
        assertProblem(send(BodyPublishers.ofFile(file)), 413, "platform.tooLarge");
    }

    @Test
    void refusesAFileThatTurnsOutTooLarge() throws Exception {
        Path file = tooLarge();
        assertProblem(
                send(BodyPublishers.ofInputStream(() -> {
                    try {
                        return Files.newInputStream(file);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })),
                413,
                "platform.tooLarge");
    }

    private Path tooLarge() throws IOException {
        Path file = LargestFile.write(folder, LargestFile.ROWS, "??", ReceivedFile.BYTES_MAX);
        return Files.writeString(file, "x".repeat(1 + ReceivedFile.BYTES_MAX - (int) Files.size(file)), APPEND);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"urn:jom:problem:" + code + "\"", "Split it.");
    }

    private HttpResponse<String> send(BodyPublisher body) throws Exception {
        PersonProfile person = network.person(Role.ADMINISTRATOR);
        String pair = person.signInName() + ":" + NetworkFixture.PASSWORD;
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/imports/organisations"))
                        .POST(body)
                        .header("Content-Type", "text/csv")
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }
}
