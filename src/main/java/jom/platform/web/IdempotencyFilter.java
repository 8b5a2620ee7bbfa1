package jom.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a POST with an {@code Idempotency-Key} happen once. Same caller, key and request: the stored answer. Another
 * request under the key: 422. Still running: 409. The work and its stored answer commit together, in {@link KeyedWork}; a
 * refusal stores nothing and frees the key.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">The Idempotency-Key
 *     header</a>
 */
class IdempotencyFilter extends OncePerRequestFilter {

    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;
    private final ProblemWriter problems;

    IdempotencyFilter(IdempotencyKeys keys, TransactionTemplate transaction, ProblemWriter problems) {
        this.keys = keys;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(IdempotencyHeader.NAME) == null
                || request.getUserPrincipal() == null
                || !(request instanceof BodyLimit.ReadRequest);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(IdempotencyHeader.NAME);
        if (!key.matches(IdempotencyHeader.FORM)) {
            problems.write(
                    request,
                    response,
                    HttpStatus.BAD_REQUEST,
                    "platform.invalid",
                    IdempotencyHeader.NAME + " is 1 to " + IdempotencyHeader.LENGTH_MAX
                            + " printable characters without blanks.");
            return;
        }
        String caller = request.getUserPrincipal().getName();
        IdempotencyKeys.Claim claim =
                Objects.requireNonNull(transaction.execute(status -> keys.claim(caller, key, fingerprint(request))));
        if (claim instanceof IdempotencyKeys.Granted granted) {
            work(request, response, chain, new HeldKey(caller, key, granted.id()));
        } else if (claim instanceof IdempotencyKeys.Answered answered) {
            replay(response, answered);
        } else if (claim instanceof IdempotencyKeys.OtherRequest) {
            problems.write(
                    request,
                    response,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "platform.keyReused",
                    "This " + IdempotencyHeader.NAME + " belongs to another request. Use a new key for a new request.");
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(
                    request,
                    response,
                    HttpStatus.CONFLICT,
                    "platform.stillRunning",
                    "A request with this " + IdempotencyHeader.NAME + " is still running. Ask again in a moment.");
        }
    }

    private void work(HttpServletRequest request, HttpServletResponse response, FilterChain chain, HeldKey held)
            throws IOException, ServletException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            held.bindTo(request);
            chain.doFilter(request, answer);
            done = answer.getStatus() < HttpStatus.BAD_REQUEST.value();
        } finally {
            if (!done) {
                transaction.executeWithoutResult(status -> keys.release(held));
            }
        }
        answer.copyBodyToResponse();
    }

    private static void replay(HttpServletResponse response, IdempotencyKeys.Answered answered) throws IOException {
        response.setStatus(answered.status());
        Map<String, String> headers = Stream.of(answered.headers().split("\n"))
                .filter(line -> line.contains(": "))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(": ")), line -> line.substring(line.indexOf(": ") + 2)));
        headers.forEach(response::setHeader);
        if (answered.body() != null) {
            response.getOutputStream().write(answered.body().getBytes(UTF_8));
        }
    }

    private static String fingerprint(HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getRequestURI() + "?" + request.getQueryString() + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(((BodyLimit.ReadRequest) request).body()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
