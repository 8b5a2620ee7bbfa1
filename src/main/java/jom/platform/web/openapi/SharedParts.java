package jom.platform.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** What many operations refer to: headers, failures, the problem details, the way to sign in. */
final class SharedParts {

    static final String ETAG = HttpHeaders.ETAG;
    static final String LINK = HttpHeaders.LINK;
    static final String LOCATION = HttpHeaders.LOCATION;
    static final String RETRY_AFTER = HttpHeaders.RETRY_AFTER;
    static final String RATE_LIMIT = "RateLimit";
    static final String RATE_LIMIT_POLICY = "RateLimit-Policy";
    static final String BASIC = "basic";

    private static final int ERRORS_MAX = 1_000;
    private static final int SENTENCE_LENGTH_MAX = 4_000;
    private static final Map<String, Header> HEADERS = Map.of(
            ETAG,
                    header(
                            "The version of the record. Send it in `If-Match` to change what you have read.",
                            "^\"[0-9]+\"$",
                            22),
            LINK,
                    header(
                            "With `rel=\"next\"` where the next page is; missing on the last.",
                            "^<[^>]+>; rel=\"next\"$",
                            2_000),
            LOCATION, header("The address of what was made.", "^/api/v1/", 200),
            RETRY_AFTER, header("Seconds to wait before the next try.", "^[0-9]+$", 5),
            RATE_LIMIT,
                    header(
                            "How many requests the caller has left, and when there are more.",
                            "^\"caller\";r=[0-9]+;t=[0-9]+$",
                            60),
            RATE_LIMIT_POLICY,
                    header(
                            "How many requests a caller has in how many seconds.",
                            "^\"caller\";q=[0-9]+;w=[0-9]+$",
                            60));

    private SharedParts() {}

    private static Header header(String description, String pattern, int lengthMax) {
        return new Header().description(description).schema(Texts.of(pattern, lengthMax));
    }

    static void addTo(Components components) {
        HEADERS.forEach(components::addHeaders);
        components.addSchemas("Problem", problem());
        for (Failure failure : Failure.values()) {
            components.addResponses(failure.title(), answer(failure));
        }
        components.addSecuritySchemes(
                BASIC,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description("Name and password with each request, over TLS."));
    }

    static void addHeader(ApiResponse answer, String header) {
        answer.addHeaderObject(header, new Header().$ref("#/components/headers/" + header));
    }

    private static ApiResponse answer(Failure failure) {
        ApiResponse answer = new ApiResponse()
                .description(failure.meaning())
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
        if (failure == Failure.NOT_SIGNED_IN) {
            answer.addHeaderObject(HttpHeaders.WWW_AUTHENTICATE, header("How to sign in.", "^Basic ", 60));
        } else if (failure.status().is4xxClientError()) {
            addHeader(answer, RATE_LIMIT);
            addHeader(answer, RATE_LIMIT_POLICY);
        }
        if (failure == Failure.TOO_MANY_REQUESTS || failure == Failure.BUSY || failure == Failure.CONFLICT) {
            addHeader(answer, RETRY_AFTER);
        }
        return answer;
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema()
                .description("What went wrong, by RFC 9457. Further members belong to single types.")
                .addProperty(
                        "type",
                        Texts.of("^urn:jom:problem:[a-z]+\\.[A-Za-z0-9]+$", 100)
                                .description("Stable: programs can rely on it.")
                                .example("urn:jom:problem:platform.invalid"))
                .addProperty("title", sentence())
                .addProperty(
                        "status",
                        new IntegerSchema().minimum(BigDecimal.valueOf(400)).maximum(BigDecimal.valueOf(599)))
                .addProperty("detail", sentence().description("For people."))
                .addProperty(
                        "instance", new StringSchema().format("uri-reference").maxLength(2_000))
                .addProperty("errors", new ArraySchema().items(fieldError()).maxItems(ERRORS_MAX));
        problem.setRequired(List.of("type", "title", "status", "detail", "instance"));
        return problem;
    }

    private static Schema<?> fieldError() {
        Schema<?> error = new ObjectSchema()
                .addProperty(
                        "field",
                        new StringSchema()
                                .format("text")
                                .maxLength(SENTENCE_LENGTH_MAX)
                                .description(
                                        "Its path in the body, empty for the body itself, or the name of the parameter."))
                .addProperty("message", sentence());
        error.setRequired(List.of("field", "message"));
        return error;
    }

    private static Schema<?> sentence() {
        return Texts.of(Limits.WRITTEN, SENTENCE_LENGTH_MAX);
    }
}
