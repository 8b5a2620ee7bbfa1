package jom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** The key under which a request is worked on at present, and the claim it has on it. */
record HeldKey(String caller, String key, UUID claim) {

    private static final String ATTRIBUTE = HeldKey.class.getName();

    void bindTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<HeldKey> of(HttpServletRequest request) {
        return Optional.ofNullable((HeldKey) request.getAttribute(ATTRIBUTE));
    }
}
