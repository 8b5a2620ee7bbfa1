package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jom.browser.Browser.Screen;
import jom.network.NetworkFixture;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;

/** Somebody who works in Tasklist and looks at the pages, each in a tab of its own, signed in once. */
class Player implements AutoCloseable {

    private final String role;
    private final Visitor visitor;
    private final Words words = new Words(Locale.ENGLISH);
    private @Nullable Tasklist tasklist;

    /**
     * Signs in.
     *
     * @param role names the pictures
     */
    Player(Browser browser, String address, String role, String signInName) {
        this.role = role;
        this.visitor = browser.visitor(address, Screen.DESK, "en-GB").signIn(signInName, NetworkFixture.PASSWORD);
    }

    /** Fills the start form of a process: a field and what goes into it on each line, several things with bars between. */
    void starts(String contract, String answers) {
        fill(Tasklist.start(visitor, words), contract, answers).complete();
    }

    /** Opens a task in Tasklist. */
    TaskForm task(String contract) {
        if (tasklist == null) {
            tasklist = Tasklist.of(visitor.anotherTab(), words);
        }
        return tasklist.open(contract);
    }

    /** Answers a task, in the same way. */
    void does(String contract, String answers) {
        fill(task(contract), contract, answers).complete();
    }

    private TaskForm fill(TaskForm form, String contract, String answers) {
        answers.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            form.answer(line.substring(0, colon), line.substring(colon + 2).split("\\|", -1));
        });
        return form.picture("play-" + contract + "-" + role);
    }

    /** The page of an opportunity says where it stands, and the browser has nothing to complain about. */
    void sees(String stage, OpportunityId id) {
        visitor.page().navigate("/opportunities/" + id);
        assertThat(visitor.page().locator(".badge.stage").textContent()).isEqualTo(stage);
        visitor.page().locator("#diagram svg").first().waitFor();
        visitor.screenshot("play-page-" + stage.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + role);
        assertThat(visitor.complaints()).isEmpty();
    }

    /** The one in the list on the start page. */
    OpportunityId onlyOpportunity() {
        visitor.page().navigate("/");
        String address = visitor.page().locator("table.list td.title a").getAttribute("href");
        return OpportunityId.parse(address.substring(address.lastIndexOf('/') + 1));
    }

    @Override
    public void close() {
        visitor.close();
    }
}
