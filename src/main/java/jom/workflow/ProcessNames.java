package jom.workflow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What processes are called, wherever one is named to somebody: those that are shipped by the texts {@code process.<key>},
 * in every reader's language. Any other name is in the words of who designed the model, and stays what it is.
 */
@Component
public class ProcessNames {

    private final Sentences sentences;

    ProcessNames(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * What a process is called to a reader.
     *
     * @param key of its definition
     * @param name as its model has it; {@code null} if it has none
     */
    public @Nullable String of(String key, @Nullable String name, Locale language) {
        String text = "process." + key;
        boolean isShipped = sentences
                .find(text, Locale.ENGLISH)
                .filter(words -> words.equals(name))
                .isPresent();
        return isShipped ? sentences.say(text, language) : name;
    }
}
