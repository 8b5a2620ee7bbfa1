package jom.portfolio.handover;

import java.time.LocalDate;
import jom.kernel.Texts;
import jom.network.PersonId;

/**
 * The order to hand a manager's open work over.
 *
 * @param leaving a manager of the portfolio
 * @param successor another person with the role of a manager; may manage the portfolio already
 * @param reason at most {@value #REASON_LENGTH_MAX} characters
 * @param lastDay of whoever leaves; may have passed
 */
public record StartHandover(PersonId leaving, PersonId successor, String reason, LocalDate lastDay) {

    public static final int REASON_LENGTH_MAX = 1_000;

    public StartHandover {
        Texts.required("reason", reason, REASON_LENGTH_MAX);
    }
}
