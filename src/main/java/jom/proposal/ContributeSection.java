package jom.proposal;

import java.util.List;
import jom.kernel.Texts;
import jom.network.OrganisationId;

/**
 * The order to write or rewrite the section of one participant.
 *
 * @param organisation whose section it is
 * @param title at most 200 characters
 * @param text at most 20 000 characters
 * @param priceLines all of them, in their order; they replace those from before
 */
public record ContributeSection(OrganisationId organisation, String title, String text, List<PriceLine> priceLines) {

    /** Longest title, in characters. */
    public static final int TITLE_LENGTH_MAX = 200;

    /** Longest text, in characters. */
    public static final int TEXT_LENGTH_MAX = 20_000;

    /** Most price lines of a section. */
    public static final int PRICE_LINES_MAX = 100;

    public ContributeSection {
        Texts.required("title", title, TITLE_LENGTH_MAX);
        Texts.required("text", text, TEXT_LENGTH_MAX);
        priceLines = List.copyOf(priceLines);
        if (priceLines.size() > PRICE_LINES_MAX) {
            throw new IllegalArgumentException("a section has at most " + PRICE_LINES_MAX + " price lines");
        }
    }
}
