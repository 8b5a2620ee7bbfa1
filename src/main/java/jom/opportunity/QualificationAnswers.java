package jom.opportunity;

import jom.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an opportunity when it is qualified.
 *
 * @param need whether the customer really needs it
 * @param budget whether there is money
 * @param authority whether we speak with who decides
 * @param timing whether it has to happen by a certain time
 * @param note at most {@value #NOTE_LENGTH_MAX} characters
 */
public record QualificationAnswers(
        Finding need,
        Finding budget,
        Finding authority,
        Finding timing,
        @Nullable String note) {

    public static final int NOTE_LENGTH_MAX = 2_000;

    public QualificationAnswers {
        note = Texts.optional("note", note, NOTE_LENGTH_MAX);
    }
}
