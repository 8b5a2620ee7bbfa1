package jom.exchange.web;

import jakarta.servlet.ServletInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

/** Receives a file as the body of a request, and says how many bytes of it there are then. */
final class ReceivesInLittleHeap {

    private ReceivesInLittleHeap() {}

    @SuppressWarnings("SystemOut") // whoever started this listens
    public static void main(String[] arguments) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest() {
            @Override
            public ServletInputStream getInputStream() {
                try {
                    return new DelegatingServletInputStream(
                            new BufferedInputStream(Files.newInputStream(Path.of(arguments[0]))));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        };
        try (ReceivedFile file = ReceivedFile.of(request)) {
            System.out.println("received " + Files.size(file.path()));
        }
    }
}
