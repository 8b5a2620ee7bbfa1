package jom.platform.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Lints the stored description with Spectral and its OWASP rules. It needs npm and fetches from its registry, so it runs
 * on request: {@code JOM_SPECTRAL=true mvn test -Dtest=SpectralTest}.
 */
@EnabledIfEnvironmentVariable(named = "JOM_SPECTRAL", matches = "true", disabledReason = "set JOM_SPECTRAL=true")
class SpectralTest {

    private static final Path WORKPLACE = Path.of("target/spectral");
    private static final Path RULES = Path.of(".spectral.yaml");

    @Test
    void hasNothingToSay() throws Exception {
        Files.createDirectories(WORKPLACE.resolve("src/docs"));
        Files.copy(RULES, WORKPLACE.resolve(RULES), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                StoredDescription.FILE, WORKPLACE.resolve(StoredDescription.FILE), StandardCopyOption.REPLACE_EXISTING);
        run(List.of(
                "npm",
                "install",
                "--no-save",
                "--no-audit",
                "--ignore-scripts",
                "--prefix",
                ".",
                "@stoplight/spectral-cli@6.16.3",
                "@stoplight/spectral-owasp-ruleset@2.0.1"));
        String said =
                run(List.of("npx", "spectral", "lint", "--fail-severity=hint", StoredDescription.FILE.toString()));
        assertThat(said).contains("No results with a severity of 'hint' or higher found!");
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(WORKPLACE.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
