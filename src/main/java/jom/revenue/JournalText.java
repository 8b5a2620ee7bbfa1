package jom.revenue;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;

/**
 * Writes postings in the form that hledger and ledger share. What people have written is in comments only, and of that only
 * what neither program takes for a date, a tag or an amount.
 */
final class JournalText {

    private static final Map<Account, String> NAMES = new EnumMap<>(Map.of(
            Account.CLEARING, "Assets:Clearing",
            Account.RECEIVABLE, "Assets:Receivable",
            Account.CASH, "Assets:Cash",
            Account.PAYABLE, "Liabilities:Payable",
            Account.DUE, "Liabilities:Due"));

    /** Balances the own lines of postings whose other lines are not for this organisation. */
    private static final String ELSEWHERE = "Equity:Elsewhere";

    private final OrganisationId organisation;
    private final Writer target;

    JournalText(OrganisationId organisation, Writer target) {
        this.organisation = organisation;
        this.target = target;
    }

    /** An account of an organisation. */
    record Side(OrganisationId organisation, Account account) {

        String name() {
            return NAMES.get(account) + ":" + organisation;
        }
    }

    /** A posting, with lines that are still being read. */
    record Entry(
            PostingId posting,
            LocalDate day,
            String sourceEvent,
            OpportunityId opportunity,
            List<BalancedPosting.Line> lines) {

        /** Only the contracting party has other accounts than what it is owed, and only it may see what others are. */
        boolean isWholeFor(OrganisationId organisation) {
            return lines.stream()
                    .anyMatch(line -> line.organisation().equals(organisation)
                            && !line.account().isOwed());
        }
    }

    void head(LocalDate from, LocalDate to) throws IOException {
        line("; Journal of " + organisation + " from " + from + " to " + to);
        line("; Debits are positive. A debt to a party for its part of a deal is a liability of the deal.");
        line("");
    }

    /** So that a program that is told to be strict knows them. */
    void declare(List<String> currencies, Set<Side> accounts) throws IOException {
        for (String currency : currencies) {
            line("commodity " + currency);
        }
        List<String> names = Stream.concat(
                        Stream.of(ELSEWHERE),
                        accounts.stream()
                                .sorted(Comparator.comparing(Side::account)
                                        .thenComparing(
                                                side -> side.organisation().value()))
                                .map(Side::name))
                .toList();
        for (String name : names) {
            line("account " + name);
        }
        line("");
    }

    void write(Entry entry) throws IOException {
        line(entry.day() + " * (" + entry.posting() + ") " + entry.sourceEvent());
        line("    ; opportunity " + entry.opportunity());
        boolean isWhole = entry.isWholeFor(organisation);
        Money elsewhere = Money.zero(entry.lines().get(0).amount().currency());
        for (BalancedPosting.Line each : entry.lines()) {
            if (isWhole || each.organisation().equals(organisation)) {
                posting(new Side(each.organisation(), each.account()).name(), each.amount());
                line("    ; " + harmless(each.label()));
            } else {
                elsewhere = elsewhere.plus(each.amount());
            }
        }
        if (!isWhole) {
            posting(ELSEWHERE, elsewhere);
        }
        line("");
    }

    private void posting(String account, Money amount) throws IOException {
        line("    " + account + "  " + amount);
    }

    /** Letters, digits and blanks, and few signs; whatever else there is becomes an underscore. */
    static String harmless(String label) {
        return label.replaceAll("[^\\p{L}\\p{N} .,'&+-]", "_").replaceAll(" {2,}", " ");
    }

    private void line(String text) throws IOException {
        target.write(text);
        target.write('\n');
    }
}
