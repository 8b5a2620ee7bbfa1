package jom.platform;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One answer is needed when another one is so; told at the field that is missing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(GivenWhen.List.class)
@Constraint(validatedBy = GivenWhen.Check.class)
public @interface GivenWhen {

    /** The answer that is needed then. */
    String field();

    /** The answer it depends on, an enumeration. */
    String when();

    /** The names of the constants with which it is needed. */
    String[] is();

    String message() default "{jom.answers.needed}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        GivenWhen[] value();
    }

    /** Looks at the two components of a record. */
    class Check implements ConstraintValidator<GivenWhen, Record> {

        private String field = "";
        private String when = "";
        private Set<String> constants = Set.of();

        @Override
        public void initialize(GivenWhen rule) {
            field = rule.field();
            when = rule.when();
            constants = Set.of(rule.is());
        }

        @Override
        public boolean isValid(Record answers, ConstraintValidatorContext context) {
            if (!(component(answers, when) instanceof Enum<?> decided)
                    || !constants.contains(decided.name())
                    || component(answers, field) != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }

        private static @Nullable Object component(Record answers, String name) {
            try {
                Method accessor = answers.getClass().getDeclaredMethod(name);
                accessor.setAccessible(true);
                return accessor.invoke(answers);
            } catch (ReflectiveOperationException missing) {
                throw new IllegalStateException(answers.getClass() + " has no component " + name, missing);
            }
        }
    }
}
