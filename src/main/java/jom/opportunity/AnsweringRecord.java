package jom.opportunity;

import java.time.Instant;
import jom.network.OrganisationId;

/**
 * How an organisation answered those who asked it to take part; invitations that are still open do not count.
 *
 * @param asked how often it was asked and the matter is closed
 * @param accepted how often it said yes
 * @param inTime how often it answered, yes or no, before the time was up
 * @param lastOffered when it was last chosen to be asked, open invitations included
 */
public record AnsweringRecord(OrganisationId organisation, int asked, int accepted, int inTime, Instant lastOffered) {

    /** Both records of one organisation as one. */
    AnsweringRecord and(AnsweringRecord other) {
        return new AnsweringRecord(
                organisation,
                asked + other.asked,
                accepted + other.accepted,
                inTime + other.inTime,
                lastOffered.isAfter(other.lastOffered) ? lastOffered : other.lastOffered);
    }
}
