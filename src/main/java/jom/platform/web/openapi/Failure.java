package jom.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** How a request can fail, and which requests can fail like that. */
enum Failure {
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "Malformed: broken JSON, an unknown field, a wrong type, out of bounds. `errors` names the fields.",
            Occasion.ALWAYS),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Name or password is missing or wrong.", Occasion.ALWAYS),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "The caller's role does not allow this.", Occasion.CHANGE),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing, or it is not for the caller.", Occasion.NAMED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer comes in no form that `Accept` names.", Occasion.CONTENT),
    CONFLICT(
            HttpStatus.CONFLICT,
            "Not possible in this state, somebody changed the same at the same moment, or a request with this"
                    + " `Idempotency-Key` is still running.",
            Occasion.CHANGE),
    STALE(
            HttpStatus.PRECONDITION_FAILED,
            "Somebody changed this since it was read: `If-Match` is stale.",
            Occasion.PRECONDITION),
    TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "The body is larger than 1 MiB, a file larger than 50 MiB.", Occasion.BODY),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "The body is of another type than the operation takes, or not in UTF-8.",
            Occasion.BODY),
    RULE_VIOLATED(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "A rule of the business says no; `type` names it. Or the `Idempotency-Key` belongs to another request.",
            Occasion.CHANGE),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "`If-Match` is missing.", Occasion.PRECONDITION),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "More requests than `RateLimit-Policy` allows; the next one after `Retry-After` seconds.",
            Occasion.ALWAYS),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "A mistake on our side. Nothing was stored.", Occasion.ALWAYS),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Too busy; try again after `Retry-After` seconds.", Occasion.ALWAYS);

    private final HttpStatus status;
    private final String meaning;
    private final Occasion occasion;

    Failure(HttpStatus status, String meaning, Occasion occasion) {
        this.status = status;
        this.meaning = meaning;
        this.occasion = occasion;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return Integer.toString(status.value());
    }

    /** For the description's own references: {@code NotFound}. */
    String title() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    String meaning() {
        return meaning;
    }

    boolean isPossible(HttpMethod method, Operation operation) {
        return switch (occasion) {
            case ALWAYS -> true;
            case CHANGE -> method != HttpMethod.GET;
            case NAMED ->
                operation.getRequestBody() != null
                        || parameters(operation).anyMatch(parameter -> "path".equals(parameter.getIn()));
            case PRECONDITION ->
                parameters(operation).anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
            case BODY -> operation.getRequestBody() != null;
            case CONTENT ->
                operation.getResponses().values().stream().anyMatch(response -> response.getContent() != null);
        };
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    private enum Occasion {
        ALWAYS,
        /** Anything but reading. */
        CHANGE,
        /** The address or the body names a thing. */
        NAMED,
        /** What is changed was read before. */
        PRECONDITION,
        /** The request has a body. */
        BODY,
        /** The answer has one. */
        CONTENT
    }
}
