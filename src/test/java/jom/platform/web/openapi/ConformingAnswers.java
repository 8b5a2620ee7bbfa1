package jom.platform.web.openapi;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Stands in front of the API in every test of the whole application: an answer that is not as the stored description says
 * becomes a failure, whatever the test was about. So the description cannot say less, or something else, than what is
 * done: no status, no header, no field, no limit.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "jom.test.conformance", matchIfMissing = true)
class ConformingAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ConformingAnswers.class);
    private static final List<String> DESCRIBED_HEADERS =
            List.of(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER);

    private static final int COMPLAINT_LENGTH_MAX = 500;

    private final StoredDescription description;

    ConformingAnswers() throws IOException {
        this.description = new StoredDescription();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> operation = description.operation(request.getMethod(), request.getRequestURI());
        if (operation.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        List<String> faults = faults(operation.get(), answer);
        if (!faults.isEmpty()) {
            String complaint = "Not as src/docs/openapi.json says: " + operation.get() + " " + answer.getStatus() + " "
                    + shortened(faults.toString()) + " "
                    + shortened(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
            LOG.error(complaint);
            answer.reset();
            answer.setStatus(HttpServletResponse.SC_NOT_IMPLEMENTED);
            answer.setContentType(MediaType.TEXT_PLAIN_VALUE);
            answer.getOutputStream().write(complaint.getBytes(StandardCharsets.UTF_8));
        }
        answer.copyBodyToResponse();
    }

    private static String shortened(String text) {
        return text.length() <= COMPLAINT_LENGTH_MAX ? text : text.substring(0, COMPLAINT_LENGTH_MAX) + " …";
    }

    private List<String> faults(String operation, ContentCachingResponseWrapper given) {
        Optional<String> answer = description.answer(operation, given.getStatus());
        if (answer.isEmpty()) {
            return List.of("this status is not described");
        }
        List<String> faults = new ArrayList<>();
        DESCRIBED_HEADERS.stream()
                .filter(name -> given.getHeader(name) != null && !description.hasHeader(answer.get(), name))
                .forEach(name -> faults.add("the header " + name + " is not described"));
        if (given.getHeader(HttpHeaders.LOCATION) == null
                && description.hasHeader(answer.get(), HttpHeaders.LOCATION)) {
            faults.add("the header Location is missing");
        }
        if (given.getContentSize() > 0) {
            String type = String.valueOf(given.getContentType()).split(";", 2)[0];
            String body = new String(given.getContentAsByteArray(), StandardCharsets.UTF_8);
            faults.addAll(description.faults(answer.get(), type, body));
        }
        return faults;
    }
}
