package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * A form that is open in Tasklist, as somebody fills it: fields are found by their keys, and must be labelled in the
 * reader's language.
 */
class TaskForm {

    private static final String FIELD = "-Field_";

    /** How long form-js 1.8.7 waits after a key before it takes over what was typed, and a little more. */
    private static final double TAKEN_OVER_MILLIS = 500;

    /** How long a click takes to show. */
    private static final double DRAWN_MILLIS = 100;

    /** Kinds of fields that take what one types; in all others one picks something. */
    private static final Set<String> WRITTEN = Set.of("textfield", "number", "textarea");

    private static final double NANOS_A_MILLI = 1_000_000;
    private static final int LOOKS_MAX = 10;

    private final Visitor visitor;
    private final Page page;
    private final Words words;
    private final String contract;
    private final UnaryOperator<String> labels;
    private final AtomicInteger sent = new AtomicInteger();
    private final Map<Locator, String> written = new LinkedHashMap<>();
    private long lastWrittenNanos = System.nanoTime();

    TaskForm(Visitor visitor, String contract) {
        this(
                visitor,
                contract,
                visitor.words().heading(contract),
                field -> visitor.words().label(contract, field));
    }

    /**
     * A form that a portfolio manager drew, in whose words it is.
     *
     * @param labels what each field is called, by its key
     */
    TaskForm(Visitor visitor, String contract, String heading, UnaryOperator<String> labels) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.words = visitor.words();
        this.contract = contract;
        this.labels = labels;
        page.onRequest(request -> {
            if (request.url().endsWith("/submit-form")) {
                sent.incrementAndGet();
            }
        });
        page.locator(".fjs-container h3")
                .getByText(heading, new Locator.GetByTextOptions().setExact(true))
                .waitFor();
    }

    /** Answers a question, whatever kind of field it is, with what one writes or with the options as they are shown. */
    TaskForm answer(String field, List<String> answers) {
        Locator found = field(field);
        assertThat(found.locator("label").first().textContent()).startsWith(labels.apply(field));
        String kind = found.getAttribute("class").replaceAll(".*fjs-form-field-(\\w+).*", "$1");
        String first = answers.get(0);
        if (!WRITTEN.contains(kind)) {
            awaitTakenOver();
        }
        switch (kind) {
            case "textfield", "number" -> write(found.locator("input"), first);
            case "textarea" -> write(found.locator("textarea"), first);
            case "datetime" -> date(found, LocalDate.parse(first));
            case "select" -> select(found, first);
            case "radio", "checklist" -> answers.forEach(option -> check(found, option));
            case "checkbox" -> found.locator("input").setChecked(Boolean.parseBoolean(first));
            case "taglist" -> tag(found, answers);
            default -> throw new AssertionError("nobody knows how to answer a " + kind);
        }
        return this;
    }

    TaskForm answer(String field, String answer) {
        return answer(field, List.of(answer));
    }

    /** Whether the question is asked at present; other answers may have made it needless. */
    boolean has(String field) {
        awaitTakenOver();
        page.waitForTimeout(DRAWN_MILLIS);
        return field(field).count() > 0;
    }

    /** What is inside a field ends in what it is, such as the day of a date or the number of an option. */
    private Locator field(String key) {
        String id = FIELD + key.replace('.', '_');
        return page.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("[id$='" + id + "'], [id$='" + id + "-date'], [id$='" + id + "-0']")));
    }

    /** What stands there already is left alone; so is what cannot be changed, if it is right. */
    private void write(Locator input, String text) {
        if (!input.inputValue().equals(text)) {
            input.fill(text);
            lastWrittenNanos = System.nanoTime();
        }
        written.put(input, text);
    }

    /**
     * Until the form has taken over what was written last, which would take what is picked meanwhile along; nothing if
     * that is some time ago.
     */
    private void awaitTakenOver() {
        double sinceMillis = (System.nanoTime() - lastWrittenNanos) / NANOS_A_MILLI;
        if (sinceMillis < TAKEN_OVER_MILLIS) {
            page.waitForTimeout(TAKEN_OVER_MILLIS - sinceMillis);
        }
    }

    /**
     * Looks the form over before sending it, and writes again what it has lost: form-js takes a text over some time after
     * the last key, and forgets what was typed into the next field meanwhile, which nobody but a test does that fast.
     */
    private void lookOver(Locator button) {
        for (int look = 0; look < LOOKS_MAX; look++) {
            if (look > 0) {
                page.waitForTimeout(TAKEN_OVER_MILLIS);
            }
            awaitTakenOver();
            List<Locator> lost = written.entrySet().stream()
                    .filter(field -> field.getKey().isVisible())
                    .filter(field -> !field.getKey().inputValue().equals(field.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (lost.isEmpty() && button.isEnabled()) {
                return;
            }
            lost.forEach(input -> {
                input.fill(written.get(input));
                input.blur();
                page.waitForTimeout(TAKEN_OVER_MILLIS);
            });
        }
    }

    private void date(Locator field, LocalDate day) {
        Locator input = field.locator("input.flatpickr-input");
        input.fill(words.date(day));
        input.press("Enter");
        input.blur();
    }

    private static void select(Locator field, String option) {
        Locator shown = field.locator(".fjs-select-display");
        if (shown.count() == 1 && option.equals(shown.textContent())) {
            return;
        }
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(Words.whole(option)))
                .first()
                .click();
    }

    /** Again if the form loses it. */
    private void check(Locator field, String option) {
        Locator found = field.getByLabel(option, new Locator.GetByLabelOptions().setExact(true));
        for (int look = 0; look < LOOKS_MAX && !found.isChecked(); look++) {
            found.click();
            page.waitForTimeout(look == 0 ? DRAWN_MILLIS : TAKEN_OVER_MILLIS);
        }
        assertThat(found.isChecked()).as("%s is chosen", option).isTrue();
    }

    /** Each again if the form loses it; what is chosen but not drawn yet is not in the list any more. */
    private void tag(Locator field, List<String> options) {
        Locator input = field.locator("input");
        for (String option : options) {
            Locator tag = field.locator(".fjs-taglist-tag").getByText(option);
            Locator offered = field.locator(".fjs-dropdownlist-item.focused")
                    .filter(new Locator.FilterOptions().setHasText(Words.whole(option)));
            for (int look = 0; look < LOOKS_MAX && tag.count() == 0; look++) {
                input.fill(option);
                page.waitForTimeout(look == 0 ? DRAWN_MILLIS : TAKEN_OVER_MILLIS);
                if (offered.isVisible() && tag.count() == 0) {
                    input.press("Enter");
                    page.waitForTimeout(look == 0 ? DRAWN_MILLIS : TAKEN_OVER_MILLIS);
                }
            }
            tag.waitFor();
        }
        input.blur();
    }

    /** The form says this somewhere. */
    TaskForm shows(String text) {
        page.locator(".fjs-container").getByText(text).first().waitFor();
        return this;
    }

    /** Keeps a picture of the whole form. */
    TaskForm picture(String name) {
        visitor.tallScreenshot(name);
        return this;
    }

    /** Sends the form, which is accepted. */
    void complete() {
        Response answer = send();
        assertThat(answer.status()).as(() -> contract + ": " + answer.text()).isIn(200, 204);
    }

    /** Sends the form, which is refused with this sentence; it can be corrected. */
    TaskForm isRefused(int status, String sentence) {
        assertThat(send().status()).isEqualTo(status);
        page.locator(".alert").getByText(sentence).first().waitFor();
        return this;
    }

    /** Sends it as it is, which the form itself does not do, since something is missing or wrong. */
    TaskForm isNotSent() {
        awaitTakenOver();
        int before = sent.get();
        Locator button = page.locator("button.btn-primary:visible").last();
        if (button.isEnabled()) { // where something that was filled in is gone, the form has said so already
            button.click();
        }
        page.locator(".fjs-container .fjs-form-field-error:visible").first().waitFor();
        assertThat(sent.get()).as("%s was sent", contract).isEqualTo(before);
        picture("early-" + contract + "-" + words.language());
        Locator message = page.locator(".alert .close:visible");
        while (message.count() > 0) {
            message.first().click();
        }
        return this;
    }

    /** Writes this instead of what is there, whatever it is, and leaves the field; looked over no more. */
    void rewrite(Locator input, String text) {
        input.fill(text);
        input.blur();
        lastWrittenNanos = System.nanoTime();
        written.remove(input);
    }

    /** As it is drawn, once it has taken over what was written. */
    Page drawn() {
        awaitTakenOver();
        return page;
    }

    TaskForm dismissTheMessage() {
        page.locator(".alert .close:visible").first().click();
        return this;
    }

    private Response send() {
        Locator button = page.locator("button.btn-primary:visible").last();
        lookOver(button);
        return page.waitForResponse(response -> response.url().endsWith("/submit-form"), button::click);
    }
}
