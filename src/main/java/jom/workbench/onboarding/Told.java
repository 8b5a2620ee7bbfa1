package jom.workbench.onboarding;

import java.time.DateTimeException;
import java.util.function.Supplier;
import jom.kernel.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** Takes a step; what keeps it from being taken is told on the page. */
final class Told {

    private Told() {}

    /** What is missing in a form is empty there. */
    static String given(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** @param step gives where to go on */
    static String orElse(String page, Supplier<String> step) {
        try {
            return "redirect:" + step.get();
        } catch (BusinessRuleViolation refused) {
            if (refused.kind() == BusinessRuleViolation.Kind.UNKNOWN) {
                throw refused;
            }
            return "redirect:" + page + "?told=" + refused.code();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return "redirect:" + page + "?told=malformed";
        }
    }
}
