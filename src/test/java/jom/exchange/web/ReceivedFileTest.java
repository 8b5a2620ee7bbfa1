package jom.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import jom.platform.web.RequestRefused;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

/** Files up to the limit and beyond it, with and without a length that the sender tells beforehand. */
class ReceivedFileTest {

    private static final long UNKNOWN = -1;

    @Test
    void of_exactly_the_limit_is_received() throws IOException {
        try (ReceivedFile file = ReceivedFile.of(sending(ReceivedFile.BYTES_MAX, UNKNOWN))) {
            assertThat(file.path()).hasSize(ReceivedFile.BYTES_MAX);
        }
    }

    @Test
    void is_gone_when_it_is_closed() throws IOException {
        ReceivedFile file = ReceivedFile.of(sending(1, 1));

        file.close();

        assertThat(Files.exists(file.path())).isFalse();
    }

    @Test
    void that_says_it_is_too_large_is_refused_before_it_is_read() {
        assertRefused(new Sending(new Zeros(Long.MAX_VALUE), ReceivedFile.BYTES_MAX + 1L) {
            @Override
            public ServletInputStream getInputStream() {
                throw new AssertionError("read");
            }
        });
    }

    @Test
    void that_turns_out_too_large_is_refused() {
        assertRefused(sending(ReceivedFile.BYTES_MAX + 1L, UNKNOWN));
    }

    @Test
    void that_never_ends_is_refused() {
        assertRefused(sending(Long.MAX_VALUE, UNKNOWN));
    }

    @Test
    void that_breaks_off_is_none() {
        InputStream brokenOff = new SequenceInputStream(new Zeros(500), new BrokenOff());

        assertThatThrownBy(() -> ReceivedFile.of(new Sending(brokenOff, 1_000))).isInstanceOf(EOFException.class);
    }

    private static void assertRefused(Sending request) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> ReceivedFile.of(request))
                .withMessageContaining("Split it")
                .hasFieldOrPropertyWithValue("status", HttpStatus.PAYLOAD_TOO_LARGE);
    }

    private static Sending sending(long bytes, long announced) {
        return new Sending(new Zeros(bytes), announced);
    }

    private static class Sending extends MockHttpServletRequest {

        private final InputStream body;
        private final long announced;

        private Sending(InputStream body, long announced) {
            this.body = body;
            this.announced = announced;
        }

        @Override
        public long getContentLengthLong() {
            return announced;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new DelegatingServletInputStream(body);
        }
    }

    private static class Zeros extends InputStream {

        private long left;

        private Zeros(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            left -= read;
            return read;
        }
    }

    private static class BrokenOff extends InputStream {

        @Override
        public int read() throws IOException {
            throw new EOFException("broken off");
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return read();
        }
    }
}
