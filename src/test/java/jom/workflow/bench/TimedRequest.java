package jom.workflow.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request, sent again and again over the same connection, by a client that does next to nothing: it shares two
 * processors with the server.
 */
record TimedRequest(
        URI address, Map<String, String> headers, @Nullable String body) implements Serializable {

    static TimedRequest get(String address, Map<String, String> headers) {
        return new TimedRequest(URI.create(address), headers, null);
    }

    static TimedRequest post(String address, Map<String, String> headers, String body) {
        return new TimedRequest(URI.create(address), headers, body);
    }

    /** The answer, read to its last byte. */
    byte[] send() {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            headers.forEach(connection::setRequestProperty);
            if (body != null) {
                connection.setDoOutput(true);
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(body.getBytes(StandardCharsets.UTF_8));
                }
            }
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
