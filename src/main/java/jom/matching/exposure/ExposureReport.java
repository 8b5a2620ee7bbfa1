package jom.matching.exposure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jom.kernel.BasisPoints;
import jom.network.profile.SizeClass;

/**
 * Whether offers were shared out as those who qualified could expect.
 *
 * @param since the first instant that counts
 * @param asOf when it was worked out; what came later does not count
 * @param opportunities for how many of them somebody was sought or offered something
 * @param organisations everybody who qualified, by name
 */
public record ExposureReport(Instant since, Instant asOf, int opportunities, List<Exposed> organisations) {

    public ExposureReport {
        organisations = List.copyOf(organisations);
    }

    /** By size, the smallest first, those of unknown size last; sizes that nobody has are left out. */
    public List<ExposureShare> bySize() {
        return shares(
                one -> one.size().map(SizeClass::key).orElse(ExposureShare.UNTOLD),
                Comparator.comparingInt(share -> rank(share.key())));
    }

    /** By home country, those that qualified most often first. */
    public List<ExposureShare> byHome() {
        return shares(
                one -> one.home().iso(),
                Comparator.comparingLong(ExposureShare::qualified).reversed().thenComparing(ExposureShare::key));
    }

    /** How many qualified and were never offered anything. */
    public long overlooked() {
        return organisations.stream().filter(Exposed::isOverlooked).count();
    }

    /** How many offers there were. */
    public long offers() {
        return organisations.stream().mapToLong(Exposed::offers).sum();
    }

    private static int rank(String key) {
        return ExposureShare.UNTOLD.equals(key)
                ? Integer.MAX_VALUE
                : SizeClass.of(key).peopleMin();
    }

    private List<ExposureShare> shares(Function<Exposed, String> classOf, Comparator<ExposureShare> order) {
        long qualified = organisations.stream().mapToLong(Exposed::qualified).sum();
        long offers = offers();
        Map<String, List<Exposed>> classes = new LinkedHashMap<>();
        organisations.forEach(one -> classes.computeIfAbsent(classOf.apply(one), any -> new ArrayList<>())
                .add(one));
        return classes.entrySet().stream()
                .map(entry -> share(entry.getKey(), entry.getValue(), qualified, offers))
                .sorted(order)
                .toList();
    }

    private static ExposureShare share(String key, List<Exposed> members, long allQualified, long allOffers) {
        long qualified = members.stream().mapToLong(Exposed::qualified).sum();
        long offers = members.stream().mapToLong(Exposed::offers).sum();
        return new ExposureShare(
                key,
                members.size(),
                (int) members.stream().filter(Exposed::isOverlooked).count(),
                qualified,
                offers,
                of(qualified, allQualified),
                of(offers, allOffers));
    }

    /** To the nearest basis point, halves up. */
    private static BasisPoints of(long part, long whole) {
        return new BasisPoints(whole == 0 ? 0 : (int) ((2 * part * BasisPoints.WHOLE + whole) / (2 * whole)));
    }
}
