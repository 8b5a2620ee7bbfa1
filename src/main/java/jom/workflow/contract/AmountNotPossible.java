package jom.workflow.contract;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A form's amount cannot be an amount of money in its currency. */
public final class AmountNotPossible extends BusinessRuleViolation {

    AmountNotPossible(String amount, String currency) {
        super(
                Kind.FORBIDDEN,
                "workflow.amountNotPossible",
                amount + " " + currency + " is no amount of money",
                Map.of("amount", amount, "currency", currency));
    }
}
