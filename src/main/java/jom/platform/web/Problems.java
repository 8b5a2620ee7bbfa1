package jom.platform.web;

import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jom.kernel.BusinessRuleViolation;
import jom.kernel.MalformedIdentifier;
import jom.platform.FieldPath;
import jom.platform.Retries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure of the API as RFC 9457 problem details; the only place where kinds become statuses. */
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail brokenRule(BusinessRuleViolation violation) {
        HttpStatus status = switch (violation.kind()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case WRONG_STATE -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
        return problem(status, violation.code(), title(violation.kind()), String.valueOf(violation.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail failedRequirement(RequestRefused refused) {
        return problem(refused.status(), refused.code(), refused.title(), String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail malformedIdentifier(MalformedIdentifier malformed) {
        return problem(HttpStatus.NOT_FOUND, "platform.unknown", "Not found", "There is nothing at this address.");
    }

    @ExceptionHandler
    ProblemDetail malformedParameter(ConstraintViolationException violations) {
        List<Map<String, String>> errors = violations.getConstraintViolations().stream()
                .map(violation -> error(FieldPath.of(violation), violation.getMessage()))
                .toList();
        return invalid(errors);
    }

    @ExceptionHandler
    ProblemDetail malformedPathOrQuery(MethodArgumentTypeMismatchException mismatch) {
        return invalid(List.of(error(mismatch.getName(), "is not of the right form")));
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    ResponseEntity<ProblemDetail> overtaken(RuntimeException overtaken) {
        if (Retries.gaveWay(overtaken)) {
            return notInTime(overtaken);
        }
        LOG.warn("a change was overtaken by another", overtaken);
        ProblemDetail detail = problem(
                HttpStatus.CONFLICT,
                "platform.changedMeanwhile",
                "Changed meanwhile",
                "Somebody else changed this at the same moment. Please look again and repeat what you did.");
        return ResponseEntity.status(detail.getStatus()).body(detail);
    }

    /** No connection in time, or none of the rows, whatever the exception is called that the database's code is in. */
    @ExceptionHandler({CannotCreateTransactionException.class, QueryTimeoutException.class})
    ResponseEntity<ProblemDetail> notInTime(RuntimeException busy) {
        LOG.warn("the database did not answer in time", busy);
        ProblemDetail detail = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "platform.busy",
                "Busy",
                "The system is too busy at the moment. Please try again in a few seconds.");
        return ResponseEntity.status(detail.getStatus())
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(Retries.COME_AGAIN_SECONDS))
                .body(detail);
    }

    @ExceptionHandler
    ProblemDetail notAllowed(AccessDeniedException denied) {
        return problem(HttpStatus.FORBIDDEN, "platform.notAllowed", "Not allowed", "Your role does not allow this.");
    }

    /** Last resort: a bug. The caller learns that it is ours, and nothing else. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException bug) {
        if (Retries.gaveWay(bug)) {
            return notInTime(bug);
        }
        LOG.error("unexpected failure", bug);
        ProblemDetail detail = problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "platform.unexpected",
                "Unexpected failure",
                "Something went wrong on our side. Nothing was stored.");
        return ResponseEntity.internalServerError().body(detail);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, String>> errors = invalid.getFieldErrors().stream()
                .map(field -> error(field.getField(), String.valueOf(field.getDefaultMessage())))
                .toList();
        return ResponseEntity.badRequest().body(invalid(errors));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ResponseEntity.badRequest().body(unreadable(unreadable.getCause()));
    }

    private static ProblemDetail unreadable(@Nullable Throwable cause) {
        return UnreadableField.in(cause)
                .map(field -> invalid(List.of(error(field.path(), field.fault()))))
                .orElseGet(() -> problem(
                        HttpStatus.BAD_REQUEST,
                        "platform.unreadable",
                        "Unreadable",
                        "The body is not readable as JSON."));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = super.handleExceptionInternal(failure, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail detail && isBlank(detail.getType())) {
            detail.setType(type("platform.http" + status.value()));
        }
        return answer;
    }

    private static boolean isBlank(@Nullable URI type) {
        return type == null || type.toString().equals("about:blank");
    }

    private static ProblemDetail invalid(List<Map<String, String>> errors) {
        String fields = errors.stream()
                .map(error -> error.get("field") + " " + error.get("message"))
                .sorted()
                .collect(Collectors.joining("; "));
        ProblemDetail detail = problem(HttpStatus.BAD_REQUEST, "platform.invalid", "Invalid input", fields);
        detail.setProperty("errors", errors);
        return detail;
    }

    private static Map<String, String> error(String field, String message) {
        return Map.of("field", field, "message", message);
    }

    private static String title(BusinessRuleViolation.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> "Not found";
            case WRONG_STATE -> "Not possible in this state";
            case FORBIDDEN -> "Business rule violated";
        };
    }

    static ProblemDetail problem(HttpStatusCode status, String code, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type(code));
        problem.setTitle(title);
        return problem;
    }

    private static URI type(String code) {
        return URI.create("urn:jom:problem:" + code);
    }
}
