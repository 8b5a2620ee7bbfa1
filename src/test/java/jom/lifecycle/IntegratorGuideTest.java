package jom.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jom.JomApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs what the integrator's guide prints, as it is printed, against the demo content: a reader who copies all of it gets
 * from intake to the split. Needs {@code bash}, {@code curl} and {@code jq}.
 */
@Tag("own-context")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntegratorGuideTest {

    private static final Path GUIDE = Path.of("src", "docs", "integrator.md");
    private static final Path FOLDER = Path.of("target", "guide");
    private static final String PRINTED_ADDRESS = "http://127.0.0.1:8080";
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final int MINUTES_MAX = 3;

    private final ObjectMapper json = new ObjectMapper();
    private ConfigurableApplicationContext application;
    private String server;

    @BeforeAll
    void startWithDemoContent() {
        for (String tool : List.of("bash", "curl", "jq")) {
            assertThat(isInstalled(tool) || !Boolean.parseBoolean(System.getenv("CI")))
                    .as("%s is installed", tool)
                    .isTrue();
            assumeThat(isInstalled(tool)).as("%s is installed", tool).isTrue();
        }
        application = SpringApplication.run(
                JomApplication.class,
                "--spring.profiles.active=test",
                "--spring.datasource.url=jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1",
                // Engines are known to the webapps by name: closing a second "default" would take away the first.
                "--camunda.bpm.process-engine-name=guide",
                "--camunda.bpm.job-execution.enabled=true",
                "--jom.demo=true",
                "--server.port=0");
        server = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    void stop() {
        if (application != null) {
            application.close();
        }
    }

    @Test
    void leadsFromIntakeToTheSplit() throws IOException, InterruptedException {
        List<String> blocks = blocks();
        assertThat(blocks).hasSizeGreaterThan(6);
        assertThat(run("set -euo pipefail\n" + String.join("\n", blocks)))
                .as("what the guide's commands say, see %s", FOLDER)
                .isZero();

        JsonNode opportunity = get("meridian-crm", "/api/v1/opportunities").at("/items/0");
        assertThat(opportunity.path("title").asText()).isEqualTo("One patient file");
        assertThat(get(
                                "meridian-crm",
                                "/api/v1/opportunities/"
                                        + opportunity.path("id").asText())
                        .path("stage")
                        .asText())
                .isEqualTo("settled");
        assertThat(owed("fiona").add(owed("florence"))).isEqualByComparingTo("250000.00");
        assertThat(owed("florence")).isPositive();
    }

    /** A key that has been used gives the first answer again. */
    @Test
    void takesAnOpportunityInOnce() throws IOException, InterruptedException {
        List<String> blocks = blocks();
        String twice = String.join("\n", blocks.get(0), blocks.get(1), "first=$id", blocks.get(1), "[ $first = $id ]");
        assertThat(run("set -euo pipefail\n" + twice)).isZero();
        assertThat(get("meridian-crm", "/api/v1/opportunities").path("items")).hasSize(1);
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(GUIDE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private int run(String commands) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        assertThat(commands).contains(PRINTED_ADDRESS);
        Path script = Files.writeString(FOLDER.resolve("guide.sh"), commands.replace(PRINTED_ADDRESS, server));
        Process shell = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("said.txt").toFile())
                .start();
        if (!shell.waitFor(MINUTES_MAX, TimeUnit.MINUTES)) {
            shell.destroyForcibly();
            throw new AssertionError("the guide's commands take more than " + MINUTES_MAX + " minutes");
        }
        return shell.exitValue();
    }

    private BigDecimal owed(String accountant) {
        return StreamSupport.stream(get(accountant, "/api/v1/statements").spliterator(), false)
                .map(line -> line.at("/owed/amount").asText())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private JsonNode get(String person, String path) {
        return new ApiClient(URI.create(server), json).get(new SignIn(person, "demo"), path);
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
