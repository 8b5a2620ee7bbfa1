package jom.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a reader whose row does not end, so that one forgotten quotation mark does not fill the memory. */
final class RowLimit extends FilterReader {

    /** The parser reads ahead by this much at most. */
    private static final int AHEAD_MAX = 8_192;

    private int sinceRowStarted;

    RowLimit(Reader in) {
        super(in);
    }

    /** Thrown within the parser, past its limit. */
    static final class Exceeded extends IOException {}

    void rowStarts() {
        sinceRowStarted = 0;
    }

    @Override
    public int read() throws IOException {
        int unit = super.read();
        count(unit < 0 ? 0 : 1);
        return unit;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int units) throws Exceeded {
        sinceRowStarted += units;
        if (sinceRowStarted > CsvFile.ROW_LENGTH_MAX + AHEAD_MAX) {
            throw new Exceeded();
        }
    }
}
