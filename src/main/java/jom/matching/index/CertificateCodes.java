package jom.matching.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jom.network.CertificateHeld;
import jom.network.CertificateKind;
import org.jspecify.annotations.Nullable;

/**
 * Writes the certificates of an organisation as three numbers each: what it is about, its first and its last day, counted
 * from 1970 on. People name certificates freely, so their kinds are not numbered with the codes of lists, which are few.
 */
final class CertificateCodes {

    private static final int NUMBERS = 3;

    /** It does not end. */
    private static final int ENDLESS = Integer.MAX_VALUE;

    private final Map<CertificateKind, Integer> numbers = new ConcurrentHashMap<>();

    /** Filled before a number is given away, so whoever has a number finds it here. */
    private volatile CertificateKind[] byNumber = new CertificateKind[16];

    /** {@code null} for most: they have none. */
    int @Nullable [] of(List<CertificateHeld> certificates) {
        if (certificates.isEmpty()) {
            return null;
        }
        int[] written = new int[NUMBERS * certificates.size()];
        int at = 0;
        for (CertificateHeld held : certificates) {
            written[at++] = number(held.kind());
            written[at++] = day(held.validFrom());
            written[at++] = held.validUntil() == null ? ENDLESS : day(held.validUntil());
        }
        return written;
    }

    List<CertificateHeld> read(int @Nullable [] written) {
        if (written == null) {
            return List.of();
        }
        CertificateKind[] known = byNumber;
        List<CertificateHeld> certificates = new ArrayList<>(written.length / NUMBERS);
        for (int at = 0; at < written.length; at += NUMBERS) {
            int until = written[at + 2];
            certificates.add(new CertificateHeld(
                    known[written[at]],
                    LocalDate.ofEpochDay(written[at + 1]),
                    until == ENDLESS ? null : LocalDate.ofEpochDay(until)));
        }
        return certificates;
    }

    /** What lies five million years away may as well be a day later or sooner. */
    private static int day(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(ENDLESS - 1L, day.toEpochDay()));
    }

    private int number(CertificateKind kind) {
        Integer number = numbers.get(kind);
        return number == null ? newNumber(kind) : number;
    }

    private synchronized int newNumber(CertificateKind kind) {
        Integer known = numbers.get(kind);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        CertificateKind[] room = byNumber.length > number ? byNumber : Arrays.copyOf(byNumber, 2 * byNumber.length);
        room[number] = kind;
        byNumber = room;
        numbers.put(kind, number);
        return number;
    }
}
