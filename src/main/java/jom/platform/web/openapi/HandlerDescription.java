package jom.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.platform.web.Page;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** What the method behind an operation tells: who may call it, and which headers its answer has. */
@Component
final class HandlerDescription implements GlobalOperationCustomizer {

    private static final Pattern ROLE = Pattern.compile("'([A-Z_]+)'");
    private static final Map<String, String> PEOPLE = Map.of(
            "PARTNER_USER", "partner users",
            "PPM", "portfolio managers",
            "FINANCE", "finance people",
            "DESIGNER", "process designers",
            "INTEGRATOR", "integrators",
            "ADMINISTRATOR", "administrators");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Optional<String> readers = rule(handler).map(rule -> people(rule.value()));
        readers.ifPresent(
                any -> operation.getResponses().addApiResponse(Failure.NOT_ALLOWED.code(), new ApiResponse()));
        String readersOrAll = readers.orElse("everybody who is signed in");
        operation.setDescription(Optional.ofNullable(operation.getDescription())
                .map(said -> readers.isEmpty() ? said : said + " For " + readersOrAll + ".")
                .orElse("For " + readersOrAll + "."));
        describeAnswer(operation, handler.getMethod().getGenericReturnType());
        return operation;
    }

    /** The method's own, else that of its class, as Spring Security takes them. */
    private static Optional<PreAuthorize> rule(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, PreAuthorize.class))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String people(String rule) {
        return ROLE.matcher(rule)
                .results()
                .map(MatchResult::group)
                .map(role -> Objects.requireNonNull(PEOPLE.get(role.replace("'", "")), role))
                .collect(Collectors.joining(", "));
    }

    /** A record that is answered alone has a version and so a tag; a page has a link to the next. */
    private static void describeAnswer(Operation operation, Type returned) {
        ResolvableType type = ResolvableType.forType(returned);
        Class<?> record = type.getGeneric(0).resolve(Object.class);
        if (type.resolve() != ResponseEntity.class) {
            return;
        }
        success(operation).forEach((code, answer) -> {
            if (record == Page.class) {
                SharedParts.addHeader(answer, SharedParts.LINK);
            } else if (record != Object.class) {
                SharedParts.addHeader(answer, SharedParts.ETAG);
            }
            boolean isMade = code.equals(Integer.toString(HttpStatus.CREATED.value()));
            boolean isHeld = record == Object.class && code.equals(Integer.toString(HttpStatus.ACCEPTED.value()));
            if (isMade || isHeld) {
                SharedParts.addHeader(answer, SharedParts.LOCATION);
            }
        });
    }

    static Map<String, ApiResponse> success(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
