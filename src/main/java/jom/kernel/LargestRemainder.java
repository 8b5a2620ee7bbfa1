package jom.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Apportionment by largest remainder (Hamilton's method): everybody gets the whole units of the quota, the units left
 * over go one each to the largest remainders, ties to the first.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    static List<BigInteger> divide(BigInteger units, List<BigDecimal> weights) {
        List<BigInteger> whole = wholeNumbers(weights);
        BigInteger total = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() <= 0) {
            throw new IllegalArgumentException("no weight is positive");
        }
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (BigInteger weight : whole) {
            BigInteger[] quota = units.abs().multiply(weight).divideAndRemainder(total);
            parts.add(quota[0]);
            remainders.add(quota[1]);
        }
        BigInteger given = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        int left = units.abs().subtract(given).intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(winner -> parts.set(winner, parts.get(winner).add(BigInteger.ONE)));
        return units.signum() < 0 ? parts.stream().map(BigInteger::negate).toList() : List.copyOf(parts);
    }

    private static List<BigInteger> wholeNumbers(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> {
                    if (weight.signum() < 0) {
                        throw new IllegalArgumentException("negative weight: " + weight.toPlainString());
                    }
                    return weight.setScale(Math.max(scale, 0)).unscaledValue();
                })
                .toList();
    }
}
