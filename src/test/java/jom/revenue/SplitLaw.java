package jom.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import jom.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What holds for every division, whoever divides. */
enum SplitLaw {

    /** To the minor unit. */
    PARTS_ADD_UP {
        @Override
        void check(Divider divider, SplitCase of) {
            assertThat(sum(of.whole(), divider.divide(of))).isEqualTo(of.whole());
        }
    },

    /** Whatever floors ask for, nobody gets a part of the other sign. */
    NOBODY_PAYS {
        @Override
        void check(Divider divider, SplitCase of) {
            assertThat(divider.divide(of))
                    .allSatisfy(part -> assertThat(part.amount().amount().signum()
                                    * of.whole().amount().signum())
                            .isNotNegative());
        }
    },

    /** No line gets more than its cap, a fixed one no more than its amount. */
    CAPS_HOLD {
        @Override
        void check(Divider divider, SplitCase of) {
            assertThat(divider.divide(of)).allSatisfy(part -> {
                Money most = most(part.line());
                if (most != null) {
                    assertThat(part.amount().amount().abs()).isLessThanOrEqualTo(most.amount());
                }
            });
        }
    },

    /** A line is below its floor, or a fixed one below its amount, only where nothing is left for whoever is served after it. */
    FLOORS_HOLD_AS_FAR_AS_THE_MONEY_GOES {
        @Override
        void check(Divider divider, SplitCase of) {
            List<SplitTerms.Part> parts = divider.divide(of);
            for (int i = 0; i < parts.size(); i++) {
                SplitTerms.Part part = parts.get(i);
                Money least = least(part.line());
                if (least != null && part.amount().amount().abs().compareTo(least.amount()) < 0) {
                    assertThat(parts.stream().skip(i + 1).filter(other -> waitsFor(part.line(), other.line())))
                            .allSatisfy(
                                    other -> assertThat(other.amount().isZero()).isTrue());
                }
            }
        }
    },

    /** A credit note takes back what the invoice gave. */
    CREDIT_NOTES_MIRROR_INVOICES {
        @Override
        void check(Divider divider, SplitCase of) {
            SplitCase turned =
                    new SplitCase(of.terms(), of.whole().negated(), of.bases().negated());
            assertThat(amounts(divider.divide(turned)))
                    .isEqualTo(divider.divide(of).stream()
                            .map(part -> part.amount().negated())
                            .toList());
        }
    },

    /** Every line is told, each once, in the order of application, and asked again the answer is the same. */
    THE_ORDER_IS_FIXED {
        @Override
        void check(Divider divider, SplitCase of) {
            List<SplitTerms.Part> parts = divider.divide(of);
            assertThat(parts.stream().map(SplitTerms.Part::line).toList())
                    .isEqualTo(of.terms().applied());
            assertThat(divider.divide(of)).isEqualTo(parts);
        }
    },

    /** Portions are what their marginal rates say, to less than a unit; reckoned anew here, in whole numbers. */
    PORTIONS_ARE_MARGINAL {
        @Override
        void check(Divider divider, SplitCase of) {
            List<SplitTerms.Part> parts = divider.divide(of);
            for (SplitTerms.Part part : parts) {
                if (part.line() instanceof SplitLine.Portion portion
                        && portion.limits().none()) {
                    BigInteger ten4 = BigInteger.valueOf(10_000);
                    BigInteger due = dueTimesTenThousand(portion, of);
                    BigInteger got = units(part.amount()).abs().multiply(ten4);
                    boolean enough = parts.stream()
                            .anyMatch(other -> other.line() instanceof SplitLine.Rest
                                    && !other.amount().isZero());
                    if (enough) {
                        assertThat(got.subtract(due).abs()).isLessThan(ten4);
                    }
                }
            }
        }
    };

    abstract void check(Divider divider, SplitCase of);

    /** Something that divides. */
    interface Divider {
        List<SplitTerms.Part> divide(SplitCase of);
    }

    private static Money sum(Money whole, List<SplitTerms.Part> parts) {
        return Money.sum(whole.currency(), amounts(parts));
    }

    private static List<Money> amounts(List<SplitTerms.Part> parts) {
        return parts.stream().map(SplitTerms.Part::amount).toList();
    }

    private static @Nullable Money most(SplitLine line) {
        return line instanceof SplitLine.Fee fee ? fee.amount() : limits(line).cap();
    }

    private static @Nullable Money least(SplitLine line) {
        return line instanceof SplitLine.Fee fee ? fee.amount() : limits(line).floor();
    }

    private static SplitLimits limits(SplitLine line) {
        if (line instanceof SplitLine.Portion portion) {
            return portion.limits();
        }
        return line instanceof SplitLine.Share share ? share.limits() : SplitLimits.NONE;
    }

    /** Shares wait for one another not at all, but all of them have the rest line wait. */
    private static boolean waitsFor(SplitLine line, SplitLine other) {
        return !(line instanceof SplitLine.Share && other instanceof SplitLine.Share);
    }

    private static BigInteger dueTimesTenThousand(SplitLine.Portion portion, SplitCase of) {
        BigInteger sign = BigInteger.valueOf(of.whole().isNegative() ? -1 : 1);
        Money base = portion.base() == SplitBase.TOTAL ? of.whole() : of.bases().amount(portion.base(), of.whole());
        BigInteger left = units(base).multiply(sign);
        BigInteger from = BigInteger.ZERO;
        BigInteger due = BigInteger.ZERO;
        for (SplitTiers.Step step : portion.tiers().steps()) {
            BigInteger end = step.upTo() == null ? left : units(step.upTo()).min(left);
            if (end.compareTo(from) > 0) {
                due = due.add(end.subtract(from)
                        .multiply(BigInteger.valueOf(step.rate().value())));
                from = end;
            }
        }
        return due;
    }

    private static BigInteger units(Money money) {
        BigDecimal amount = money.amount();
        return amount.unscaledValue();
    }
}
