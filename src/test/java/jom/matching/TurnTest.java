package jom.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");

    private static Candidate candidate(int number, int points, Turn turn) {
        return new Candidate(Candidates.profile(number, 0, Set.of(), "software-vendor"), 1, Candidates.fit(points))
                .inTurn(turn);
    }

    @Test
    void fewerOffersComeFirstThenTheOlderLastOneAndNoneBeforeAny() {
        Turn never = Turn.FIRST;
        Turn longAgo = new Turn(0, Optional.of(EARLY.minusSeconds(1)));
        Turn early = new Turn(1, Optional.of(EARLY));
        Turn late = new Turn(1, Optional.of(LATE));
        Turn often = new Turn(2, Optional.of(EARLY));
        List<Turn> turns = new ArrayList<>(List.of(often, late, never, early, longAgo));
        Collections.sort(turns);
        assertThat(turns).containsExactly(never, longAgo, early, late, often);
    }

    @Test
    void pointsComeBeforeTurnsAndWhoJoinedFirstComesLast() {
        Candidate better = candidate(3, 500, new Turn(9, Optional.of(LATE)));
        Candidate waiting = candidate(2, 400, Turn.FIRST);
        Candidate newcomer = candidate(4, 400, Turn.FIRST);
        Candidate offered = candidate(1, 400, new Turn(1, Optional.of(EARLY)));
        for (int seed = 0; seed < 20; seed++) {
            List<Candidate> any = new ArrayList<>(List.of(better, waiting, newcomer, offered));
            Collections.shuffle(any, new Random(seed));
            any.sort(Candidate.BEST_FIRST);
            assertThat(any).containsExactly(better, waiting, newcomer, offered);
        }
    }
}
