package jom.platform.web;

import org.springframework.http.HttpStatus;

/** A request that does not meet what HTTP, not the business, asks of it. */
public final class RequestRefused extends RuntimeException {

    private final HttpStatus status;
    private final String code;

    /** @param code published, {@code platform.something} */
    public RequestRefused(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String title() {
        return status.getReasonPhrase();
    }
}
