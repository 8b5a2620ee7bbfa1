package jom.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import jom.platform.web.RequestRefused;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
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
        assertRefused(new Sending(Long.MAX_VALUE, ReceivedFile.BYTES_MAX + 1L) {
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
        assertThatThrownBy(() -> ReceivedFile.of(new Sending(Long.MAX_VALUE, 1_000) {
                    @Override
                    public ServletInputStream getInputStream() {
                        return new Zeros(Long.MAX_VALUE) {
                            @Override
                            public int read(byte[] buffer, int from, int length) throws IOException {
                                throw new EOFException("broken off");
                            }
                        };
                    }
                }))
                .isInstanceOf(EOFException.class);
    }

    private static void assertRefused(Sending request) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> ReceivedFile.of(request))
                .withMessageContaining("Split it")
                .hasFieldOrPropertyWithValue("status", HttpStatus.PAYLOAD_TOO_LARGE);
    }

    private static Sending sending(long bytes, long announced) {
        return new Sending(bytes, announced);
    }

    private static class Sending extends MockHttpServletRequest {

        private final long bytes;
        private final long announced;

        private Sending(long bytes, long announced) {
            this.bytes = bytes;
            this.announced = announced;
        }

        @Override
        public long getContentLengthLong() {
            return announced;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Zeros(bytes);
        }
    }

    private static class Zeros extends ServletInputStream {

        private long left;

        private Zeros(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            left -= read;
            return read;
        }

        @Override
        public boolean isFinished() {
            return left <= 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
