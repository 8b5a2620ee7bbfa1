package jom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** What the API answers where none of its methods is asked: over HTTP, since the server answers and no controller. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UnmappedDoorTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final NetworkFixture network;
    private final int port;

    UnmappedDoorTest(NetworkFixture network, @LocalServerPort int port) {
        this.network = network;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nowhere, 404",
        "POST, /api/v1/nowhere, 404",
        "GET, /api/, 404",
        "DELETE, /api/v1/organisations, 405",
        "PUT, /api/v1/opportunities, 405",
        "PATCH, /api/v1/opportunities, 405",
        "GET, /api/v1/imports/organisations, 405",
    })
    void isAProblemDetail(String method, String path, int status) throws Exception {
        PersonProfile person = network.person(Role.ADMINISTRATOR);
        String pair = person.signInName() + ":" + NetworkFixture.PASSWORD;
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"urn:jom:problem:platform.", "\"instance\":\"" + path + "\"");
    }
}
