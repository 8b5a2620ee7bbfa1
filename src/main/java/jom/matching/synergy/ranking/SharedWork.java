package jom.matching.synergy.ranking;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import jom.network.OrganisationId;

/**
 * Something that organisations did together, or that one did alone.
 *
 * @param leads who led it; often one
 * @param members everybody who took part, the leads included
 * @param topics what it was about, such as solution areas and industries
 * @param since when it began
 */
public record SharedWork(
        Set<OrganisationId> leads, Set<OrganisationId> members, Set<String> topics, LocalDate since, Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        SUCCEEDED(100),
        /** Nobody knows yet. */
        OPEN(70),
        /** Those who failed together still know each other. */
        FAILED(40);

        private final int percent;

        Outcome(int percent) {
            this.percent = percent;
        }

        /** How much it counts, in per cent of a success. */
        int percent() {
            return percent;
        }
    }

    public SharedWork {
        Set<OrganisationId> all = new HashSet<>(members);
        all.addAll(leads);
        leads = Set.copyOf(leads);
        members = Set.copyOf(all);
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        if (members.isEmpty()) {
            throw new IllegalArgumentException("work that nobody did");
        }
    }
}
