package jom.portfolio.introduction;

import java.time.Instant;

/** How long two who are introduced are waited for; a decision table says it, so it is implemented where decisions are made. */
public interface AnswerTime {

    /** Until when those who are asked at this moment may answer. */
    Instant until(Instant asked);
}
