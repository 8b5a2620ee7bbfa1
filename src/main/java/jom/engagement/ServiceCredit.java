package jom.engagement;

import java.util.List;
import jom.engagement.HostingFact.ServiceLevelOffered;
import jom.engagement.ServiceFact.UsageReported;
import jom.kernel.BasisPoints;
import jom.kernel.Money;

/**
 * What a month costs less because the service was worse than promised.
 *
 * @param credit zero if it was not
 * @param price what is left of the charge
 */
public record ServiceCredit(Money credit, Money price) {

    private static final int STEP_THOUSANDTHS = 100;

    /** By the service level that was offered; the charge is in the currency of the deal. */
    static ServiceCredit of(UsageReported month, ServiceLevelOffered promised, Money charge) {
        int shortfall = month.availability().shortOf(promised.availability());
        int steps = (shortfall + STEP_THOUSANDTHS - 1) / STEP_THOUSANDTHS;
        int percent = Math.min(promised.creditCapPercent(), Math.multiplyExact(steps, promised.creditPercent()));
        int creditBp = percent * (BasisPoints.WHOLE / 100);
        List<Money> parts =
                charge.allocate(List.of(new BasisPoints(creditBp), new BasisPoints(BasisPoints.WHOLE - creditBp)));
        return new ServiceCredit(parts.get(0), parts.get(1));
    }

    public boolean isDue() {
        return credit.isPositive();
    }
}
