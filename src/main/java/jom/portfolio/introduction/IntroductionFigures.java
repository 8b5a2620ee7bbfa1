package jom.portfolio.introduction;

/**
 * How often introductions of a portfolio lead to something; each a number of introductions.
 *
 * @param introduced how many there were, those that were taken back left out
 * @param answered where both have answered
 * @param connected where both wanted it
 * @param jointWork after which joint work has begun
 * @param talks after which they talk
 * @param nothing after which nothing came of it
 */
public record IntroductionFigures(
        long introduced, long answered, long connected, long jointWork, long talks, long nothing) {

    /** Connected, and nobody has told yet what came of it. */
    public long untold() {
        return connected - jointWork - talks - nothing;
    }
}
