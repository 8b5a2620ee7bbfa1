package jom.network.web;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import jom.network.Capability;
import jom.network.CertificateName;
import jom.network.Industry;
import jom.network.PartnerType;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.network.WorkflowKey;
import jom.network.profile.LanguageCode;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** Tells the description of the API that the module's values are texts, and of which form. */
@Configuration(proxyBeanMethods = false)
class ValueSchemas {

    private static final int CODE_LENGTH_MAX = 60;

    ValueSchemas() {
        SpringDocUtils schemas = SpringDocUtils.getConfig();
        List.of(PartnerType.class, Capability.class, Industry.class, SolutionArea.class)
                .forEach(code -> schemas.replaceWithSchema(
                        code, text("^[a-z0-9]+(-[a-z0-9]+)*$").maxLength(CODE_LENGTH_MAX)));
        schemas.replaceWithSchema(
                Territory.class, text("^[A-Z]{2}(-[A-Z0-9]{1,3})?$").maxLength(6));
        schemas.replaceWithSchema(
                CertificateName.class, new StringSchema().minLength(1).maxLength(CertificateName.LENGTH_MAX));
        schemas.replaceWithSchema(LanguageCode.class, text("^[a-z]{2}$").maxLength(2));
        schemas.replaceWithSchema(
                WorkflowKey.class, text("^[A-Za-z][A-Za-z0-9._-]*$").maxLength(100));
    }

    private static Schema<?> text(String pattern) {
        return new StringSchema().pattern(pattern);
    }
}
