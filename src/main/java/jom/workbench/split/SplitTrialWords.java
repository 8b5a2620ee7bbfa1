package jom.workbench.split;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Objects;
import jom.kernel.Money;
import jom.kernel.Written;
import jom.revenue.SplitTrialView;
import jom.workbench.Speech;
import org.jspecify.annotations.Nullable;

/** Says the arithmetic of a split in a reader's words. */
public record SplitTrialWords(Speech say, Currency currency) {

    /** One step, such as {@code 10% of EUR 100,000.00 are EUR 10,000.00}. */
    public String why(SplitTrialView.Reason reason) {
        String result = amount(reason.result());
        return reason.rule().equals("rate")
                ? say.word(
                        "splitTrial.why.rate",
                        say.percent(Objects.requireNonNull(reason.percent())),
                        amount(Objects.requireNonNull(reason.from())),
                        result)
                : say.word("splitTrial.why." + reason.rule(), result);
    }

    private String amount(String exact) {
        return new Written(say.language()).amount(new BigDecimal(exact), currency);
    }

    /** Such as {@code January 2027}. */
    public String month(String month) {
        return new Written(say.language()).month(YearMonth.parse(month));
    }

    /** What a field for an amount starts with. */
    public String field(@Nullable Money money) {
        return money == null ? "" : Written.unmistakable(money.amount()).toPlainString();
    }
}
