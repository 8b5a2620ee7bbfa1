package jom.workflow.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UploadLimitTest {

    private final UploadLimit limit = new UploadLimit();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    private static MockHttpServletRequest upload(long bytes, boolean announced) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", DoorPaths.DEPLOY) {
            @Override
            public long getContentLengthLong() {
                return announced ? bytes : -1;
            }
        };
        request.setContent(new byte[(int) bytes]);
        return request;
    }

    @Test
    void letsThroughWhatIsSmallEnough() throws Exception {
        limit.doFilter(upload(UploadLimit.BYTES_MAX, true), response, chain);
        assertThat(chain.getRequest()).isNotNull();
        assertThat(chain.getRequest().getInputStream().readAllBytes()).hasSize((int) UploadLimit.BYTES_MAX);
    }

    @Test
    void refusesWhatAnnouncesToBeTooLarge() throws Exception {
        limit.doFilter(upload(UploadLimit.BYTES_MAX + 1, true), response, chain);
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void breaksOffWhatTurnsOutToBeTooLarge() throws Exception {
        limit.doFilter(upload(UploadLimit.BYTES_MAX + 1, false), response, chain);
        assertThat(chain.getRequest()).isNotNull();
        assertThatThrownBy(() -> chain.getRequest().getInputStream().readAllBytes())
                .isInstanceOf(IOException.class);
    }
}
