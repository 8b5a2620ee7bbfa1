package jom.platform.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jom.platform.web.IdempotencyHeader;
import jom.platform.web.Page;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Completes the description by what holds for all operations, so that resources need not repeat it. */
@Component
final class ApiDescription implements OpenApiCustomizer {

    private final RecordSchemas records;

    ApiDescription(SchemaNames names) {
        this.records = new RecordSchemas(names);
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    operation.setOperationId(OperationNames.of(method, path));
                    describeParameters(method, operation);
                    describeAnswers(method, operation);
                }));
        records.complete(api);
        Limits.complete(api);
        SchemaReferences.each(api, ApiDescription::word);
        SharedParts.addTo(api.getComponents());
        api.getTags().sort((one, other) -> one.getName().compareTo(other.getName()));
    }

    private static void word(Schema<?> schema) {
        Optional.ofNullable(schema.getDescription()).map(JavadocText::plain).ifPresent(schema::setDescription);
    }

    private static void describeParameters(HttpMethod method, Operation operation) {
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).forEach(ApiDescription::describe);
        if (method == HttpMethod.POST && takesJson(operation)) {
            operation.addParametersItem(new HeaderParameter()
                    .name(IdempotencyHeader.NAME)
                    .description("Makes the request happen once, however often it is sent: the answer is stored under"
                            + " the key. The key belongs to the caller.")
                    .schema(Texts.of(IdempotencyHeader.FORM, IdempotencyHeader.LENGTH_MAX)));
        }
    }

    private static boolean takesJson(Operation operation) {
        return operation.getRequestBody() == null
                || operation.getRequestBody().getContent().containsKey(MediaType.APPLICATION_JSON_VALUE);
    }

    private static void describe(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        if ("path".equals(parameter.getIn())) {
            if (schema.getPattern() == null) {
                parameter.setSchema(Texts.id());
            }
        } else if (HttpHeaders.IF_MATCH.equals(parameter.getName())) {
            parameter
                    .required(true)
                    .description("The `ETag` of what was read.")
                    .setSchema(Texts.of("^\"[0-9]+\"$", 22));
        } else if ("cursor".equals(parameter.getName())) {
            parameter
                    .description("Where the page starts: `next` of the page before.")
                    .setSchema(Texts.of(Page.CURSOR_FORM, Page.CURSOR_LENGTH_MAX));
        } else if ("limit".equals(parameter.getName())) {
            parameter.description("How many items a page has at most.");
            schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Page.LIMIT_MAX));
            schema.setDefault(Page.LIMIT_DEFAULT);
        }
    }

    private static void describeAnswers(HttpMethod method, Operation operation) {
        for (Failure failure : Failure.values()) {
            if (failure.isPossible(method, operation)
                    || operation.getResponses().containsKey(failure.code())) {
                operation
                        .getResponses()
                        .addApiResponse(
                                failure.code(), new ApiResponse().$ref("#/components/responses/" + failure.title()));
            }
        }
        HandlerDescription.success(operation).values().forEach(answer -> {
            SharedParts.addHeader(answer, SharedParts.RATE_LIMIT);
            SharedParts.addHeader(answer, SharedParts.RATE_LIMIT_POLICY);
        });
    }
}
