package jom.workflow.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final List<String> ORDER = List.of("first", "second");

    private static SpineStep open(String opportunity, String element) {
        return new SpineStep(opportunity, "spine:1:x", element, NOW.minusSeconds(60), null);
    }

    private static SpineStep done(String opportunity, String element, long seconds) {
        return new SpineStep(opportunity, "spine:1:x", element, NOW.minusSeconds(600), seconds);
    }

    private static Board board() {
        return Board.of(
                List.of(
                        open("a", "second"),
                        open("b", "first"),
                        open("c", "first"),
                        open("d", "first"),
                        open("e", "first")),
                Map.of("b", NOW.plusSeconds(1), "c", NOW.minusSeconds(1), "e", NOW),
                ORDER);
    }

    private static List<String> opportunities(List<Board.Place> places) {
        return places.stream().map(Board.Place::opportunity).toList();
    }

    @Test
    void hasTheStepsInTheirOrderAndInEachTheEarliestDeadlineFirst() {
        assertThat(opportunities(board().after(null, 10))).containsExactly("c", "e", "b", "d", "a");
    }

    @Test
    void countsAsLateWhatIsPastItsDeadlineByAnInstantNotWhatIsDueNow() {
        assertThat(board().late("first", NOW)).isEqualTo(1);
        assertThat(board().late("first", NOW.plusNanos(1))).isEqualTo(2);
        assertThat(board().running("first")).isEqualTo(4);
        assertThat(board().running("second")).isEqualTo(1);
    }

    @Test
    void goesOnAfterThePlaceThatWasShownLast() {
        assertThat(opportunities(board().after("first 2026-03-02T10:00:00Z e", 2)))
                .containsExactly("b", "d");
        assertThat(opportunities(board().after("first never d", 2))).containsExactly("a");
        assertThat(board().after("second never a", 2)).isEmpty();
    }

    @Test
    void refusesWhatIsNoPlace() {
        for (String key : List.of("", "first never", "first yesterday d")) {
            assertThatThrownBy(() -> board().after(key, 2)).as(key).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void takesTheOneInTheMiddleOfAllDurationsAndOfTwoTheShorter() {
        Board odd =
                Board.of(List.of(done("a", "first", 9), done("b", "first", 1), done("c", "first", 4)), Map.of(), ORDER);
        assertThat(odd.median("first")).contains(4L);
        assertThat(odd.done("first")).isEqualTo(3);
        Board even = Board.of(List.of(done("a", "first", 9), done("b", "first", 1)), Map.of(), ORDER);
        assertThat(even.median("first")).contains(1L);
        assertThat(even.median("second")).isEmpty();
    }
}
