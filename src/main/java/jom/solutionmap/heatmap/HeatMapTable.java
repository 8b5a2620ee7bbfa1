package jom.solutionmap.heatmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jom.platform.SpreadsheetText;
import jom.solutionmap.CellCoverage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A map as a file for spreadsheets: a row per cell, codes beside names, safe to be opened. */
final class HeatMapTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
    private static final List<String> COLUMNS = List.of(
            "industry",
            "industryName",
            "solutionArea",
            "solutionAreaName",
            "standing",
            "partners",
            "provenPartners",
            "lackingOne",
            "references",
            "capabilities");
    private static final String DEMAND = "openOpportunities";

    private final HeatMapWords words;

    HeatMapTable(HeatMapWords words) {
        this.words = words;
    }

    String of(HeatMap map) {
        StringBuilder text = new StringBuilder();
        try {
            CSVPrinter printer = FORMAT.print(text);
            printer.printRecord(map.showsDemand() ? plus(COLUMNS, DEMAND) : COLUMNS);
            for (VerticalMap vertical : map.verticals()) {
                for (HeatCell cell : vertical.cells()) {
                    printer.printRecord(cells(vertical, cell));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<String> cells(VerticalMap vertical, HeatCell cell) {
        CellCoverage coverage = cell.coverage();
        List<String> row = new ArrayList<>(List.of(
                vertical.industry().code(),
                vertical.name(),
                cell.cell().area().code(),
                cell.areaName(),
                words.standing(coverage.standing()),
                String.valueOf(coverage.partners()),
                String.valueOf(coverage.proven()),
                String.valueOf(coverage.lackingOne()),
                String.valueOf(coverage.references()),
                String.join(
                        ";",
                        coverage.needs().capabilities().stream()
                                .map(Object::toString)
                                .toList())));
        cell.demand().map(String::valueOf).ifPresent(row::add);
        return row.stream().map(SpreadsheetText::safe).toList();
    }

    private static List<String> plus(List<String> columns, String more) {
        return Stream.concat(columns.stream(), Stream.of(more)).toList();
    }
}
