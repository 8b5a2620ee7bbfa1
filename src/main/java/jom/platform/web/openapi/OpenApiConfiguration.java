package jom.platform.web.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    SchemaNames schemaNames() {
        return new SchemaNames();
    }

    /** Registered first, and so asked last: it asks nobody else. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver modelResolver(ObjectMapperProvider mappers, SchemaNames names) {
        return new ModelResolver(mappers.jsonMapper(), names).openapi31(true);
    }

    @Bean
    ValueConverter valueConverter(ObjectMapperProvider mappers, SchemaNames names) {
        return new ValueConverter(mappers.jsonMapper(), names);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("JOM, joint opportunity management")
                        .version("1")
                        .description(
                                "A vendor and its partners win customers together: from intake of an opportunity to an"
                                        + " exact split of the revenue. Unknown fields are refused; lists come in pages; a change"
                                        + " to a shared record needs `If-Match`; a POST with an `Idempotency-Key` happens once.")
                        .contact(new Contact().name("Whoever operates this installation"))
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(server()))
                .security(List.of(new SecurityRequirement().addList(SharedParts.BASIC)));
    }

    private static Server server() {
        Server server = new Server().url("/").description("This installation, be it for production or local.");
        server.setExtensions(Map.of("x-internal", false));
        return server;
    }
}
