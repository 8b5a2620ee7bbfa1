package jom.workbench;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jom.kernel.BusinessRuleViolation;
import jom.kernel.MalformedIdentifier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What keeps a page from being shown becomes a status; {@link ErrorPages} finds the words. What somebody may not see and what
 * does not exist look the same.
 */
@ControllerAdvice(basePackageClasses = PageFailures.class)
class PageFailures {

    @ExceptionHandler
    void brokenRule(BusinessRuleViolation violation, HttpServletResponse response) throws IOException {
        response.sendError(
                switch (violation.kind()) {
                    case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
                    case WRONG_STATE -> HttpServletResponse.SC_CONFLICT;
                    case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                });
    }

    /** Two did the same at one moment, and the other one was faster. */
    @ExceptionHandler
    void overtaken(OptimisticLockingFailureException overtaken, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler
    void malformedIdentifier(MalformedIdentifier malformed, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
