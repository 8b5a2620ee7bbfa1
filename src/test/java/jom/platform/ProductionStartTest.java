package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jom.JomApplication;
import jom.OwnJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile for production in a process of its own: with what belongs into no production it ends before it has begun. */
@Tag("own-context")
class ProductionStartTest {

    @Test
    void isRefusedWithAllReasonsAtOnce(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = OwnJvm.of(
                        OwnJvm.classPath(),
                        List.of(),
                        JomApplication.class,
                        List.of(
                                "--spring.profiles.active=production",
                                "--server.port=0",
                                "--jom.demo=true",
                                "--spring.datasource.url=jdbc:h2:mem:none",
                                "--spring.datasource.password=changeme",
                                "--jom.administrator.password=demo"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isNotZero();
        assertThat(said)
                .contains(
                        "The profile production does not start with",
                        "jom.demo",
                        "H2",
                        "default password of the database",
                        "default password of the administrator");
    }
}
