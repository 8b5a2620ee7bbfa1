package jom.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.exchange.ImportedOpportunities.Known;
import jom.exchange.ImportedOpportunities.RowName;
import jom.network.ExternalKey;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationsInBulk;
import jom.network.Reader;
import jom.opportunity.AmendOpportunity;
import jom.opportunity.Amendments;
import jom.opportunity.DuplicateOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityIntake;
import jom.opportunity.TakeInOpportunity;
import org.springframework.stereotype.Component;

/** Rows that each tell one opportunity of one of the reader's organisations. */
final class OpportunityRows implements RowImport {

    private final Source source;
    private final Reader reader;
    private final Originators originators;
    private final Map<RowName, Known> known = new HashMap<>();

    private OpportunityRows(Source source, Reader reader) {
        this.source = source;
        this.reader = reader;
        this.originators = new Originators(source.bulk, source.organisations, reader);
    }

    /** What the rows of every file need. */
    @Component
    static final class Source {

        private final OpportunityIntake intake;
        private final Amendments amendments;
        private final Opportunities opportunities;
        private final OrganisationsInBulk bulk;
        private final OrganisationDirectory organisations;
        private final ImportedOpportunities imported;

        Source(
                OpportunityIntake intake,
                Amendments amendments,
                Opportunities opportunities,
                OrganisationsInBulk bulk,
                OrganisationDirectory organisations,
                ImportedOpportunities imported) {
            this.intake = intake;
            this.amendments = amendments;
            this.opportunities = opportunities;
            this.bulk = bulk;
            this.organisations = organisations;
            this.imported = imported;
        }

        OpportunityRows forReader(Reader reader) {
            return new OpportunityRows(this, reader);
        }
    }

    /** What a row says. */
    private record Told(RowName name, ExternalKey key, TakeInOpportunity order, RowFingerprint fingerprint) {}

    @Override
    public Columns columns() {
        return OpportunityRow.COLUMNS;
    }

    @Override
    public void prepare(List<CsvRow> rows) {
        known.clear();
        originators.lookUp(
                rows.stream().flatMap(row -> originatorIn(row).stream()).collect(Collectors.toSet()));
        known.putAll(source.imported.find(rows.stream().flatMap(this::nameIn).collect(Collectors.toSet())));
    }

    private static Optional<ExternalKey> originatorIn(CsvRow row) {
        return OrganisationRows.keyIn(row, "originatorKeySource", "originatorKey");
    }

    /** Nothing if the row has none that could be looked up; taking it will say why. */
    private Stream<RowName> nameIn(CsvRow row) {
        return originatorIn(row)
                .flatMap(originators::find)
                .flatMap(originator ->
                        OrganisationRows.keyIn(row, "keySource", "key").map(key -> RowName.of(originator, key)))
                .stream();
    }

    @Override
    public Outcome take(CsvRow row) {
        ExternalKey originatorKey = OrganisationRows.key(row, "originatorKeySource", "originatorKey");
        OrganisationId originator = originators.find(originatorKey).orElseThrow(RowRefused::originatorUnknown);
        ExternalKey key = OrganisationRows.key(row, "keySource", "key");
        Told told = new Told(
                RowName.of(originator, key),
                key,
                OpportunityRow.order(row, originator),
                RowFingerprint.of(row, OpportunityRow.COLUMNS, OpportunityRow.CHANGEABLE));
        Known before = known.get(told.name());
        return before == null ? takeIn(told) : takeAgain(told, before);
    }

    private Outcome takeIn(Told told) {
        Known imported;
        try {
            imported = new Known(source.intake.takeIn(told.order()), told.fingerprint());
        } catch (DuplicateOpportunity duplicate) {
            // Somebody else may have imported the very row since it was looked up.
            Known before = source.imported.find(Set.of(told.name())).get(told.name());
            if (before == null) {
                throw duplicate;
            }
            return takeAgain(told, before);
        }
        source.imported.add(told.name(), told.key(), imported);
        known.put(told.name(), imported);
        return Outcome.IMPORTED;
    }

    private Outcome takeAgain(Told told, Known before) {
        if (before.row().equals(told.fingerprint())) {
            return Outcome.UNCHANGED;
        }
        if (!before.row().fixed().equals(told.fingerprint().fixed())) {
            throw RowRefused.fixedByNow();
        }
        amend(before.opportunity(), told.order());
        source.imported.change(told.name(), told.fingerprint());
        known.put(told.name(), new Known(before.opportunity(), told.fingerprint()));
        return Outcome.UPDATED;
    }

    private void amend(OpportunityId id, TakeInOpportunity order) {
        long version = source.opportunities.insideView(id, reader).version();
        AmendOpportunity amendment = new AmendOpportunity(
                Optional.of(order.title()),
                Optional.of(order.need().problem()),
                Optional.of(order.value()),
                Optional.of(order.expectedClose()),
                Optional.of(order.need().certificatesWanted()).filter(wanted -> !wanted.isEmpty()));
        source.amendments.amend(id, version, reader, amendment);
    }
}
