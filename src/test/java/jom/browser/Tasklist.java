package jom.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** Camunda's Tasklist in somebody's browser. It stays open while its owner works through the tasks. */
class Tasklist {

    private static final double PATIENCE_MILLIS = 60_000;
    private static final double GLANCE_MILLIS = 1_500;
    private static final int GLANCES = 20;

    private final Visitor visitor;
    private final Page page;

    private Tasklist(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** From our start page, by the link in its head. */
    static Tasklist of(Visitor visitor) {
        Tasklist tasklist = new Tasklist(visitor);
        tasklist.page.setDefaultTimeout(PATIENCE_MILLIS);
        tasklist.page.navigate("/");
        tasklist.page.locator("header nav a[href*=tasklist]").click();
        tasklist.filter().waitFor();
        return tasklist;
    }

    /** The start form of the process, by the button on our start page. */
    static TaskForm start(Visitor visitor) {
        Page page = visitor.page();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.navigate("/");
        page.locator("main a[href*=processStart]").click();
        return new TaskForm(visitor, "opportunityIntake");
    }

    /** Finds a task of this contract in the list, claims it unless it is the owner's already, and waits for its form. */
    TaskForm open(String contract) {
        claim(visitor.words().heading(contract));
        return new TaskForm(visitor, contract);
    }

    /** Finds a task by its name in the list, and claims it unless it is the owner's already. */
    void claim(String task) {
        find(task).click();
        Locator claim = page.locator(".claim");
        claim.or(page.locator(".unclaim")).waitFor();
        if (claim.isVisible()) {
            claim.click();
        }
    }

    /** Looks again and again, as one does after others have been at work. */
    private Locator find(String task) {
        Locator line = page.locator("ol.tasks-list h4 a")
                .filter(new Locator.FilterOptions().setHasText(Words.whole(task)))
                .first();
        for (int glance = 0; glance < GLANCES; glance++) {
            filter().click();
            if (appears(line)) {
                return line;
            }
        }
        throw new AssertionError("no '" + task + "' in the list, only "
                + page.locator("ol.tasks-list h4 a").allTextContents());
    }

    private static boolean appears(Locator line) {
        try {
            line.waitFor(new Locator.WaitForOptions().setTimeout(GLANCE_MILLIS));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    private Locator filter() {
        return page.locator("h4.name a").first();
    }
}
