package jom.solutionmap;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Locale;
import jom.kernel.Keys;

/** In which order the partners of a cell come; those with more come first, names from A to Z. */
public enum PartnerOrder {
    /** By how much of what is needed they have, then by references. */
    COVERAGE,
    /** By references, then by coverage. */
    REFERENCES,
    NAME;

    private static final Comparator<CellPartner> BY_NAME = comparing(
                    (CellPartner partner) -> partner.name().toLowerCase(Locale.ROOT))
            .thenComparing(partner -> partner.organisation().value());
    private static final Comparator<CellPartner> BY_SHARE =
            comparing((CellPartner partner) -> -partner.share().value());
    private static final Comparator<CellPartner> BY_REFERENCES = comparing(partner -> -partner.references());

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no order is spelt like this
     */
    public static PartnerOrder of(String key) {
        return Keys.read(PartnerOrder.class, key);
    }

    /** How addresses spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }

    Comparator<CellPartner> comparator() {
        return switch (this) {
            case COVERAGE -> BY_SHARE.thenComparing(BY_REFERENCES).thenComparing(BY_NAME);
            case REFERENCES -> BY_REFERENCES.thenComparing(BY_SHARE).thenComparing(BY_NAME);
            case NAME -> BY_NAME;
        };
    }
}
