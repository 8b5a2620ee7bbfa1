package jom.workflow.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jom.JomApplication;
import jom.OwnJvm;

/**
 * The application in a process of its own, as an operator starts it, on the schema that the benchmark has filled: without
 * what tests add to it and without the benchmark's garbage.
 */
final class OwnServer implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofMinutes(3);

    private final Process process;
    private final String address;

    private OwnServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** @param filled on MySQL; a file of H2's is open in one process only */
    static OwnServer on(DataSource filled) {
        try {
            String url = filled.unwrap(HikariDataSource.class).getJdbcUrl();
            int port = freePort();
            Files.createDirectories(BenchDatabase.FOLDER);
            ProcessBuilder server = OwnJvm.of(
                    withoutTests(OwnJvm.classPath()),
                    List.of("-XX:+UseG1GC", "-Xmx1g"),
                    JomApplication.class,
                    List.of(
                            "--spring.profiles.active=mysql",
                            "--server.port=" + port,
                            "--jom.demo=false",
                            "--jom.api.requests-per-minute=1000000",
                            "--camunda.bpm.job-execution.enabled=false"));
            server.environment().put("JOM_MYSQL_URL", url.substring(0, url.indexOf('?')));
            server.redirectErrorStream(true)
                    .redirectOutput(BenchDatabase.FOLDER.resolve("server.log").toFile());
            OwnServer started = new OwnServer(server.start(), "http://127.0.0.1:" + port);
            started.awaitAnswer();
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException noPool) {
            throw new IllegalStateException(noPool);
        }
    }

    String address() {
        return address;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String withoutTests(String path) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(path.split(File.pathSeparator))
                        .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                        .toList());
    }

    private void awaitAnswer() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(address + "/actuator/health")).build();
        Instant end = Instant.now().plus(START_MAX);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            try {
                if (http.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException("the application did not start; see " + BenchDatabase.FOLDER + "/server.log");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
