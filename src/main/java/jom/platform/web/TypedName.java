package jom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** The name that somebody typed to sign in, kept for the form that says that it failed: most mistype their password. */
public final class TypedName {

    private static final String ATTRIBUTE = "jom.typedName";
    private static final int LENGTH_MAX = 64;

    private TypedName() {}

    /** The name typed last, once; empty if nobody failed to sign in before. */
    public static String take(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        Object typed = session == null ? null : session.getAttribute(ATTRIBUTE);
        if (session == null || typed == null) {
            return "";
        }
        session.removeAttribute(ATTRIBUTE);
        return typed.toString();
    }

    /** Leads back to the sign-in, which says what to do. */
    static void keep(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        @Nullable String typed = request.getParameter("username");
        if (typed != null && typed.length() <= LENGTH_MAX) {
            request.getSession().setAttribute(ATTRIBUTE, typed);
        }
        response.sendRedirect(request.getContextPath() + PageSecurity.SIGN_IN + "?error");
    }
}
