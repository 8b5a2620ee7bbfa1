package jom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Instant now = NOON;
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final RateLimit limit =
            new RateLimit(new CallerQuota(clock, 2), new ProblemWriter(new ObjectMapper().findAndRegisterModules()));

    @Test
    void letsACallerHaveItsQuotaAndNoMore() throws Exception {
        assertThat(ask("alice").getHeader("RateLimit")).isEqualTo("\"caller\";r=1;t=60");
        now = NOON.plusMillis(100);
        assertThat(ask("alice").getHeader("RateLimit")).isEqualTo("\"caller\";r=0;t=60");
        MockHttpServletResponse refused = ask("alice");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("60");
        assertThat(refused.getHeader("RateLimit-Policy")).isEqualTo("\"caller\";q=2;w=60");
        assertThat(refused.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }

    @Test
    void givesANewQuotaWhenTheMinuteIsOver() throws Exception {
        ask("alice");
        ask("alice");
        now = NOON.plusSeconds(59);
        assertThat(ask("alice").getStatus()).isEqualTo(429);
        now = NOON.plusSeconds(60);
        assertThat(ask("alice").getStatus()).isEqualTo(200);
    }

    @Test
    void letsOneCallerNotUseUpWhatBelongsToAnother() throws Exception {
        ask("alice");
        ask("alice");
        assertThat(ask("alice").getStatus()).isEqualTo(429);
        assertThat(ask("bob").getStatus()).isEqualTo(200);
    }

    @Test
    void doesNotCountWhoIsNotSignedIn() throws Exception {
        for (int i = 0; i < 5; i++) {
            MockHttpServletResponse answer = ask(null);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("RateLimit")).isNull();
        }
    }

    @Test
    void refusesAQuotaThatShutsTheDoor() {
        assertThatThrownBy(() -> new CallerQuota(clock, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jom.api.requests-per-minute");
    }

    private MockHttpServletResponse ask(@Nullable String caller) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/tasks");
        if (caller != null) {
            Principal principal = () -> caller;
            request.setUserPrincipal(principal);
        }
        MockHttpServletResponse answer = new MockHttpServletResponse();
        limit.doFilter(request, answer, new MockFilterChain());
        return answer;
    }
}
