package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jom.browser.Browser.Screen;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;

/** Somebody who works in Tasklist and looks at the pages, each in a tab of its own, signed in once. */
class Player implements AutoCloseable {

    private final String role;
    private final Visitor visitor;
    private @Nullable Tasklist tasklist;

    /**
     * Signs in.
     *
     * @param role names the pictures
     */
    Player(Browser browser, String address, String role, PersonProfile person) {
        this.role = role;
        this.visitor = browser.visitor(address, Screen.DESK, person.language())
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }

    Words words() {
        return visitor.words();
    }

    /** The start form of the spine. */
    TaskForm startForm() {
        return Tasklist.start(visitor);
    }

    /** Opens a task in Tasklist. */
    TaskForm task(String contract) {
        if (tasklist == null) {
            tasklist = Tasklist.of(visitor.anotherTab());
        }
        return tasklist.open(contract);
    }

    /** The page of an opportunity says where it stands, and the browser has nothing to complain about. */
    void sees(String stage, OpportunityId id) {
        visitor.page().navigate("/opportunities/" + id);
        assertThat(visitor.page().locator(".badge.stage").textContent()).isEqualTo(words().say("stage." + stage));
        visitor.page().locator("#diagram svg").first().waitFor();
        visitor.screenshot("play-page-" + stage + "-" + role);
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
