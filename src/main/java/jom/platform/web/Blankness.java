package jom.platform.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets {@code @NotBlank} mean by blank what {@link jom.kernel.Texts} means: Unicode's white space. Hibernate Validator
 * knows ASCII's alone, so that an em space passed the door and broke a rule behind it.
 */
@Configuration(proxyBeanMethods = false)
class Blankness {

    @Bean
    ValidationConfigurationCustomizer unicodeBlanks() {
        return configuration -> {
            if (!(configuration instanceof HibernateValidatorConfiguration hibernate)) {
                throw new IllegalStateException("not Hibernate Validator: " + configuration.getClass());
            }
            ConstraintMapping mapping = hibernate.createConstraintMapping();
            mapping.constraintDefinition(NotBlank.class)
                    .includeExistingValidators(false)
                    .validatedBy(NotBlankText.class);
            hibernate.addMapping(mapping);
        };
    }

    static final class NotBlankText implements ConstraintValidator<NotBlank, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text != null && !text.toString().isBlank();
        }
    }

    static final class WrittenText implements ConstraintValidator<Written, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || !text.toString().isBlank();
        }
    }
}
