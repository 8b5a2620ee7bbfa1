package jom.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jom.platform.Retries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Does what a request with a key asks for and stores its answer in one transaction, which is tried again like that of any
 * use case. It is around the handler and not around the filters, so that each attempt starts from the body that was sent
 * and what went wrong is seen before it has become an answer.
 */
class KeyedWork extends RequestMappingHandlerAdapter {

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;

    KeyedWork(IdempotencyKeys keys, TransactionTemplate transaction) {
        this.keys = keys;
        this.transaction = transaction;
    }

    /** Carries what a handler may throw out of the transaction. */
    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Exception failure;

        Failed(Exception failure) {
            super(failure);
            this.failure = failure;
        }
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        Optional<HeldKey> held = HeldKey.of(request);
        if (held.isEmpty()) {
            return super.handleInternal(request, response, handler);
        }
        try {
            return Retries.during(() -> attempt(held.get(), request, response, handler));
        } catch (Failed failed) {
            throw failed.failure;
        }
    }

    private @Nullable ModelAndView attempt(
            HeldKey held, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
        Headers before = Headers.of(response);
        try {
            return transaction.execute(status -> {
                ModelAndView view = handled(request, response, handler);
                if (response.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                    status.setRollbackOnly();
                } else {
                    keep(held, response);
                }
                return view;
            });
        } catch (RuntimeException failure) {
            before.restore(response);
            throw failure;
        }
    }

    private @Nullable ModelAndView handled(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
        try {
            return super.handleInternal(request, response, handler);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new Failed(checked);
        }
    }

    private void keep(HeldKey held, HttpServletResponse response) {
        String headers = KEPT_HEADERS.stream()
                .map(name -> header(response, name))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        ContentCachingResponseWrapper answer = Objects.requireNonNull(
                WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class), "an answer to keep");
        String body = new String(answer.getContentAsByteArray(), UTF_8);
        if (!keys.answered(held, response.getStatus(), headers, body)) {
            throw new RequestRefused(
                    HttpStatus.CONFLICT,
                    "platform.stillRunning",
                    "A repetition of this request took over and answers it.");
        }
    }

    private static @Nullable String header(HttpServletResponse answer, String name) {
        String value = name.equals(HttpHeaders.CONTENT_TYPE) ? answer.getContentType() : answer.getHeader(name);
        return value == null ? null : name + ": " + value;
    }
}
