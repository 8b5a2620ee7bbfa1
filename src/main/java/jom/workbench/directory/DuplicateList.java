package jom.workbench.directory;

import java.util.Arrays;
import java.util.Optional;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import jom.network.duplicates.DuplicateQuery;
import jom.network.duplicates.Likeness;
import jom.network.duplicates.SuspectedDuplicate;
import org.jspecify.annotations.Nullable;

/**
 * What is shown; whatever cannot be read is as if it were not there.
 *
 * @param show {@code decided}, or else those to be decided on
 * @param after the last pair of the page before, as {@link #place} spells it
 */
public record DuplicateList(
        @Nullable String q,
        @Nullable String why,
        @Nullable String show,
        @Nullable String after) {

    DuplicateQuery query() {
        return new DuplicateQuery(isDecided(), likeness(), name(), position());
    }

    public boolean isDecided() {
        return "decided".equals(show);
    }

    public boolean isNarrowed() {
        return name().isPresent() || likeness().isPresent();
    }

    public boolean isFurther() {
        return position().isPresent();
    }

    private Optional<String> name() {
        return Optional.ofNullable(q)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= OrganisationDetails.NAME_LENGTH_MAX);
    }

    private Optional<Likeness> likeness() {
        return Arrays.stream(Likeness.values())
                .filter(each -> each.key().equals(why))
                .findFirst();
    }

    private Optional<DuplicateQuery.After> position() {
        try {
            String[] parts = after == null ? new String[0] : after.split("_", -1);
            return parts.length != 3
                    ? Optional.empty()
                    : Optional.of(new DuplicateQuery.After(
                            Integer.parseInt(parts[0]),
                            OrganisationPair.of(OrganisationId.parse(parts[1]), OrganisationId.parse(parts[2]))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static String place(SuspectedDuplicate last) {
        return last.points() + "_" + last.pair().low() + "_" + last.pair().high();
    }
}
