package jom.engagement;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A question as the form put it when it was answered: the form may be another one by now.
 *
 * @param key under which the answer is kept
 * @param label as people read it; the key where the form has none
 * @param chosen what was chosen from a list, as people read it there; empty where there is no list
 */
public record QuestionAsked(
        @Size(max = QuestionAsked.TEXT_LENGTH_MAX) String key,
        @Size(max = QuestionAsked.TEXT_LENGTH_MAX) String label,
        @Size(max = QuestionAsked.CHOSEN_MAX) List<@Size(max = QuestionAsked.TEXT_LENGTH_MAX) String> chosen) {

    public static final int TEXT_LENGTH_MAX = 500;
    public static final int CHOSEN_MAX = 100;

    public QuestionAsked {
        key = cut(key);
        label = cut(label);
        chosen = chosen.stream().limit(CHOSEN_MAX).map(QuestionAsked::cut).toList();
    }

    /** Nobody reads a longer question; the form itself is with the deployment. */
    private static String cut(String text) {
        return text.length() <= TEXT_LENGTH_MAX ? text : text.substring(0, TEXT_LENGTH_MAX);
    }
}
