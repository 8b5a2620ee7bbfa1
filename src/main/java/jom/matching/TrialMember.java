package jom.matching;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;
import jom.network.OrganisationId;

/**
 * An organisation in one of the two teams that are compared.
 *
 * @param before its points with the weights that count at present
 * @param after its points with the others
 */
public record TrialMember(OrganisationId organisation, Move move, int before, int after) {

    /** What other weights would do with it. */
    public enum Move {
        STAYS,
        COMES_IN,
        GOES_OUT;

        /** How JSON and texts spell it. */
        @JsonValue
        public String key() {
            return Keys.of(this);
        }
    }
}
