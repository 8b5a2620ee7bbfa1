package jom.proposal.web;

import io.swagger.v3.oas.models.media.StringSchema;
import jom.proposal.ContentHash;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** Tells the description of the API that the module's values are texts, and of which form. */
@Configuration(proxyBeanMethods = false)
class ValueSchemas {

    ValueSchemas() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        ContentHash.class,
                        new StringSchema().pattern(ContentHash.PATTERN).maxLength(ContentHash.LENGTH));
    }
}
