package jom.platform.web;

/** The header that makes a POST happen once. */
public final class IdempotencyHeader {

    public static final String NAME = "Idempotency-Key";
    public static final int LENGTH_MAX = 120;

    /** Printable characters without blanks. */
    public static final String FORM = "^[\\x21-\\x7e]{1," + LENGTH_MAX + "}$";

    private IdempotencyHeader() {}
}
