package jom.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that may be left out, but not be blank. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Blankness.WrittenText.class)
public @interface Written {

    /** What is told about a blank text. */
    String message() default "{jakarta.validation.constraints.NotBlank.message}";

    /** As the specification wants it. */
    Class<?>[] groups() default {};

    /** As the specification wants it. */
    Class<? extends Payload>[] payload() default {};
}
