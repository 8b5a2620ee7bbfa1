package jom.exchange;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * What an import came to.
 *
 * @param stored whether anything was kept; if not, the counts tell what would have been
 * @param rows of the file, without its header; those after one that somebody else was faster with are counted nowhere
 *     else if the file was to be taken as a whole
 * @param imported rows that were new
 * @param updated rows that are known and told something new
 * @param unchanged rows that are known and told nothing new: nothing was written
 * @param refused rows that cannot be taken; of the file, a row is taken as a whole or not at all
 * @param refusals the first {@value #DETAILS_MAX} of them
 * @param doubtful cells that were taken as they are and look as if something had gone wrong before
 * @param doubts the first {@value #DETAILS_MAX} of them
 */
public record ImportReport(
        ImportMode mode,
        boolean dryRun,
        boolean stored,
        long rows,
        long imported,
        long updated,
        long unchanged,
        long refused,
        @Size(max = DETAILS_MAX) List<Refusal> refusals,
        long doubtful,
        @Size(max = DETAILS_MAX) List<Doubt> doubts) {

    /** How many refusals and doubts are told one by one; all are counted. */
    public static final int DETAILS_MAX = 100;

    static final int COLUMN_LENGTH_MAX = 100;
    static final int REASON_LENGTH_MAX = 4_000;

    public ImportReport {
        refusals = List.copyOf(refusals);
        doubts = List.copyOf(doubts);
    }

    /**
     * A row that was not taken.
     *
     * @param line on which the row starts, from 1, the header included
     * @param column if one cell is the reason
     * @param code of the broken rule, {@code module.fact}
     */
    public record Refusal(
            long line,
            Optional<@Size(max = COLUMN_LENGTH_MAX) String> column,

            @Pattern(regexp = "[a-z]+\\.[A-Za-z]+") @Size(max = COLUMN_LENGTH_MAX)
            String code,

            @Size(max = REASON_LENGTH_MAX) String reason) {}

    /** A cell that was taken as it is and should be looked at. */
    public record Doubt(
            long line, @Size(max = COLUMN_LENGTH_MAX) String column, TextDoubt doubt) {}
}
