package jom.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jom.platform.web.RequestRefused;
import org.springframework.http.HttpStatus;

/**
 * A body received to the disk before anything is done with it: a slow sender holds no transaction, and a file that
 * breaks off or is too large is known before its first row is imported.
 */
final class ReceivedFile implements AutoCloseable {

    static final int BYTES_MAX = 50 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final Path path;

    private ReceivedFile(Path path) {
        this.path = path;
    }

    /** @throws RequestRefused 413 if it is larger than {@value #BYTES_MAX} bytes, announced or not */
    static ReceivedFile of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > BYTES_MAX) {
            throw tooLarge();
        }
        ReceivedFile file = new ReceivedFile(Files.createTempFile("jom-import-", ".csv"));
        try {
            file.receive(request.getInputStream());
            return file;
        } catch (IOException | RuntimeException incomplete) {
            file.close();
            throw incomplete;
        }
    }

    private void receive(InputStream body) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long received = 0;
        try (OutputStream disk = Files.newOutputStream(path)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                received += read;
                if (received > BYTES_MAX) {
                    throw tooLarge();
                }
                disk.write(buffer, 0, read);
            }
        }
    }

    private static RequestRefused tooLarge() {
        return new RequestRefused(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "platform.tooLarge",
                "The file is larger than " + BYTES_MAX + " bytes. Split it.");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
