package jom.network.duplicates;

import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about two organisations that seem to be one.
 *
 * @param same whether they are one, and become it
 * @param stays which of them stays if they are; {@code null} for the one that was registered first
 * @param reason at most {@value Duplicates#REASON_LENGTH_MAX} characters
 */
public record DuplicateDecision(boolean same, @Nullable OrganisationId stays, String reason) {

    /** They are two. */
    public static DuplicateDecision notTheSame(String reason) {
        return new DuplicateDecision(false, null, reason);
    }
}
