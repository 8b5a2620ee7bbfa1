package jom.network.onboarding;

import jom.kernel.Texts;
import jom.network.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A reference as the organisation tells it.
 *
 * @param contact who can confirm it, at most {@value #CONTACT_LENGTH_MAX} characters
 * @param evidence what shows it, such as a web address, at most {@value #EVIDENCE_LENGTH_MAX} characters
 */
public record ToldReference(
        Reference reference, String contact, @Nullable String evidence) {

    public static final int CONTACT_LENGTH_MAX = 200;
    public static final int EVIDENCE_LENGTH_MAX = 500;

    public ToldReference {
        Texts.required("contact", contact, CONTACT_LENGTH_MAX);
        evidence = Texts.optional("evidence", evidence, EVIDENCE_LENGTH_MAX);
    }
}
