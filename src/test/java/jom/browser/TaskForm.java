package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * A form that is open in Tasklist, as somebody fills it: fields are found by their keys, and must be labelled in the
 * reader's language.
 */
class TaskForm {

    private static final String FIELD = "-Field_";

    private final Visitor visitor;
    private final Page page;
    private final Words words;
    private final String contract;

    TaskForm(Visitor visitor, Words words, String contract) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.words = words;
        this.contract = contract;
        page.locator(".fjs-container h3")
                .getByText(words.heading(contract), new Locator.GetByTextOptions().setExact(true))
                .waitFor();
    }

    /** Answers a question, whatever kind of field it is; options by their key or as they are shown. */
    TaskForm answer(String field, String... answers) {
        Locator found = field(field);
        assertThat(found.locator("label").first().textContent()).startsWith(words.label(contract, field));
        String kind = found.getAttribute("class").replaceAll(".*fjs-form-field-(\\w+).*", "$1");
        String[] said = Arrays.stream(answers).map(words::option).toArray(String[]::new);
        switch (kind) {
            case "textfield", "number" -> found.locator("input").fill(said[0]);
            case "textarea" -> found.locator("textarea").fill(said[0]);
            case "datetime" -> date(found, LocalDate.parse(said[0]));
            case "select" -> select(found, said[0]);
            case "radio", "checklist" -> check(found, said);
            case "checkbox" -> found.locator("input").check();
            case "taglist" -> tag(found, said);
            default -> throw new AssertionError("nobody knows how to answer a " + kind);
        }
        return this;
    }

    /** Sub-fields end in what they are, such as the day of a date or the number of an option. */
    private Locator field(String key) {
        String id = FIELD + key.replace('.', '_');
        return page.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("[id$='" + id + "'], [id$='" + id + "-date'], [id$='" + id + "-0']")));
    }

    private void date(Locator field, LocalDate day) {
        Locator input = field.locator("input.flatpickr-input");
        input.fill(words.date(day));
        input.press("Enter");
        input.blur();
    }

    private static void select(Locator field, String option) {
        field.locator(".fjs-input-group").click();
        exactly(field.locator(".fjs-dropdownlist-item"), option).click();
    }

    private static void check(Locator field, String... options) {
        for (String option : options) {
            field.getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
    }

    private static void tag(Locator field, String... options) {
        Locator input = field.locator("input");
        for (String option : options) {
            input.fill(option);
            exactly(field.locator(".fjs-dropdownlist-item.focused"), option).waitFor();
            input.press("Enter");
            field.locator(".fjs-taglist-tag").getByText(option).waitFor();
        }
        input.blur();
    }

    private static Locator exactly(Locator options, String text) {
        return options.filter(new Locator.FilterOptions().setHasText(Words.whole(text)))
                .first();
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

    TaskForm dismissTheMessage() {
        page.locator(".alert .close:visible").first().click();
        return this;
    }

    private Response send() {
        Locator button = page.locator("button.btn-primary:visible").last();
        return page.waitForResponse(response -> response.url().endsWith("/submit-form"), button::click);
    }
}
