package jom.matching.synergy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import jom.matching.synergy.PortfolioSynergies.Member;
import jom.matching.synergy.PortfolioSynergies.Pair;
import jom.matching.synergy.PortfolioSynergies.Picture;
import jom.platform.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** The synergies of a portfolio as a file for spreadsheets: a row for each two members, the best first, safe to be opened. */
public final class SynergyFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private static final String[] COLUMNS = {
        "one",
        "oneName",
        "other",
        "otherName",
        "points",
        "capabilities",
        "industries",
        "territories",
        "jointWork",
        "answering",
        "workedTogether",
        "asOf"
    };

    private SynergyFile() {}

    /** The head alone where there are no two members. */
    public static String of(Picture picture) {
        StringBuilder text = new StringBuilder();
        try {
            CSVPrinter printer = FORMAT.print(text);
            printer.printRecord((Object[]) COLUMNS);
            for (Pair pair : picture.bestFirst()) {
                printer.printRecord(cells(pair, picture));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(Pair pair, Picture picture) {
        Member one = picture.members().get(pair.one());
        Member other = picture.members().get(pair.other());
        PairSynergy synergy = pair.synergy();
        return Stream.of(
                        one.organisation(),
                        one.name(),
                        other.organisation(),
                        other.name(),
                        synergy.total(),
                        synergy.capabilities(),
                        synergy.industries(),
                        synergy.territories(),
                        synergy.jointWork(),
                        synergy.answering(),
                        pair.worked(),
                        picture.asOf())
                .map(cell -> SpreadsheetText.safe(cell.toString()))
                .toList();
    }
}
