package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** Camunda's Tasklist with one task open, reached by the link on our start page, as somebody sees it. */
class Tasklist {

    private static final double PATIENCE_MILLIS = 60_000;

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    /** From the start page by the link of this task; claims it. */
    static Tasklist open(Visitor visitor, String task) {
        Page page = visitor.page();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.navigate("/");
        page.locator("main")
                .getByText(task, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator(".claim").first().click();
        page.locator(".reset-assignee, .unclaim").first().waitFor();
        page.locator(".fjs-container").waitFor();
        return new Tasklist(page);
    }

    /** Chooses an answer to a question of the form. */
    Tasklist choose(String question, String answer) {
        page.locator(".fjs-form-field-radio")
                .filter(new Locator.FilterOptions().setHasText(question))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** Sends the form, which is accepted. */
    void complete() {
        assertThat(send().status()).isEqualTo(204);
    }

    /** Sends the form, which is refused with this sentence; it can be corrected. */
    Tasklist isRefused(String sentence) {
        assertThat(send().status()).isEqualTo(400);
        page.getByText(sentence).first().waitFor();
        return this;
    }

    Tasklist dismissTheMessage() {
        page.locator(".alert .close:visible").first().click();
        return this;
    }

    private Response send() {
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"));
        return page.waitForResponse(response -> response.url().endsWith("/submit-form"), button::click);
    }
}
