package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import jom.JomTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a real connection, since only the server itself dispatches to the error page. */
@JomTest
class ErrorPagesTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void answersPeopleInWords() throws Exception {
        HttpResponse<String> answer = get("/error", "text/html,*/*;q=0.8");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("There is nothing here")
                .contains("<main")
                .doesNotContain("Whitelabel");
    }

    /** Of what was wrong with a request we do not say that we were wrong. */
    @Test
    void doesNotTakeTheBlameForARequest() throws Exception {
        HttpResponse<String> answer = get("/test-error/415", "text/html,*/*;q=0.8");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("That address is not complete").doesNotContain("on our side");
    }

    @Test
    void answersMachinesWithProblemDetails() throws Exception {
        HttpResponse<String> answer = get("/error", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:jom:problem:platform.unknown");
    }

    @Test
    void keepsTheSecurityHeadersOnErrors() throws Exception {
        assertThat(get("/error", "text/html").headers().firstValue("Content-Security-Policy"))
                .isPresent();
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
    }
}
