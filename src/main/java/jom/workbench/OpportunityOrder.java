package jom.workbench;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By which column opportunities can be ordered. */
enum OpportunityOrder {
    NUMBER,
    TITLE,
    STAGE,
    VALUE,
    CLOSE,
    BALL;

    /** The column of a link; the number for anything else. */
    static OpportunityOrder of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(order -> order.key().equals(key))
                .findFirst()
                .orElse(NUMBER);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<OpportunityLine> comparator(boolean descending) {
        return descending ? ascending().reversed() : ascending();
    }

    private Comparator<OpportunityLine> ascending() {
        return switch (this) {
            case NUMBER -> comparing(OpportunityLine::number);
            case TITLE -> comparing(line -> line.title().toLowerCase(Locale.ROOT));
            case STAGE -> comparing(OpportunityLine::stage);
            case VALUE ->
                comparing(OpportunityOrder::currency)
                        .thenComparing(line -> line.value().amount());
            case CLOSE -> comparing(OpportunityLine::expectedClose);
            case BALL ->
                comparing(OpportunityLine::holder).thenComparing(OpportunityLine::since, nullsLast(naturalOrder()));
        };
    }

    private static String currency(OpportunityLine line) {
        return line.value().currency().getCurrencyCode();
    }
}
