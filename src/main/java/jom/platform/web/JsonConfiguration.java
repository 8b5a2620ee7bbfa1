package jom.platform.web;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import jom.kernel.Identifier;
import jom.kernel.Money;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** JSON at the doors: unknown fields, wrong types and deep nesting are refused; ids are their bare value. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    private static final int DEPTH_MAX = 50;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer strictJson() {
        return builder -> builder.featuresToEnable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .featuresToDisable(MapperFeature.ALLOW_COERCION_OF_SCALARS, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .modulesToInstall(domainValues())
                .postConfigurer(mapper -> mapper.getFactory()
                        .setStreamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEPTH_MAX)
                                .maxStringLength(BodyLimit.BYTES_MAX)
                                .build()));
    }

    private static SimpleModule domainValues() {
        SimpleModule module = new SimpleModule("jom");
        module.addDeserializer(String.class, new WellFormedText());
        module.addDeserializer(LocalDate.class, new PlainDate());
        module.setDeserializerModifier(new IdsFromText());
        module.addSerializer(Identifier.class, ToStringSerializer.instance);
        module.addSerializer(Money.class, new MoneyJson.Writer());
        module.addDeserializer(Money.class, new MoneyJson.Reader());
        return module;
    }
}
