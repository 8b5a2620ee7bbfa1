package jom.workflow.proposal;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import jom.kernel.BasisPoints;
import jom.kernel.Written;
import jom.revenue.SplitLineView;
import jom.revenue.SplitTiers;
import jom.workflow.contract.Amounts;

/**
 * Steps as people type them: {@code 100000: 10; 500000: 7.5; 5} is 10 % up to 100,000, 7.5 % from there to 500,000, and 5 %
 * beyond. The amount comes before the colon, the last step has none.
 */
final class TypedTiers {

    /** Not three decimals: a reader could take them for a group of thousands. */
    private static final String AMOUNT = "\\d{1,15}(\\.(\\d{1,2}|\\d{4}))?";

    private static final String PERCENT = "(100|\\d{1,2}(\\.\\d{1,2})?)";

    /** What can be read: at most ten steps, so at most 300 characters. */
    static final String FORM = "(" + AMOUNT + " ?: ?" + PERCENT + " ?; ?){1,9}" + PERCENT;

    private TypedTiers() {}

    /**
     * @param typed in the form above
     * @throws jom.revenue.SplitTiersBroken if an end is not above the one before
     */
    static SplitTiers read(String typed, Currency currency) {
        List<SplitTiers.Step> steps = new ArrayList<>();
        for (String step : typed.split(";", -1)) {
            int colon = step.indexOf(':');
            steps.add(new SplitTiers.Step(
                    colon < 0 ? null : Amounts.of(step.substring(0, colon).strip(), currency),
                    BasisPoints.ofPercent(step.substring(colon + 1).strip())));
        }
        return new SplitTiers(steps);
    }

    static String write(List<SplitLineView.Tier> tiers) {
        return tiers.stream().map(TypedTiers::write).collect(Collectors.joining("; "));
    }

    private static String write(SplitLineView.Tier tier) {
        return tier.upTo() == null
                ? tier.percent()
                : Written.unmistakable(tier.upTo().amount()).toPlainString() + ": " + tier.percent();
    }
}
