package jom.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Optional;

/**
 * Sends a form before it is answered rightly, as people do: as it opened, with an answer taken back, or with one chosen
 * that asks for more. Each time the form says what is missing, and nothing is sent.
 */
final class Carelessness {

    private final TaskForm form;

    Carelessness(TaskForm form) {
        this.form = form;
    }

    /** What the form said; nothing if whatever one does with it can be sent. */
    Optional<String> said() {
        List<NeededField> needed = needed();
        if (needed.stream().anyMatch(field -> !field.isAnswered())) {
            return Optional.of(told());
        }
        Optional<NeededField> written =
                needed.stream().filter(NeededField::isWritten).findFirst();
        if (written.isPresent()) {
            Locator input =
                    numbered(written.get().number()).locator("input, textarea").first();
            String before = input.inputValue();
            form.rewrite(input, "");
            String said = told();
            form.rewrite(input, before);
            return Optional.of(said);
        }
        return needed.stream()
                .filter(field -> field.kind().equals("radio"))
                .flatMap(field -> chosenOtherwise(field.number()).stream())
                .findFirst();
    }

    private Optional<String> chosenOtherwise(int number) {
        Locator options = numbered(number).locator("input[type=radio]");
        for (int option = 0; option < options.count(); option++) {
            options.nth(option).check();
            if (needed().stream().anyMatch(field -> !field.isAnswered())) {
                return Optional.of(told());
            }
        }
        return Optional.empty();
    }

    /** What needs an answer and shows, in its order. */
    private List<NeededField> needed() {
        return Script.NEEDED.texts(form.drawn(), null).stream()
                .map(NeededField::read)
                .toList();
    }

    /** The field with this number among all there are. */
    private Locator numbered(int number) {
        return form.drawn().locator(".fjs-container .fjs-form-field").nth(number);
    }

    private String told() {
        form.isNotSent();
        return needed().stream()
                .map(NeededField::error)
                .filter(error -> !error.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is said to be missing"));
    }
}
