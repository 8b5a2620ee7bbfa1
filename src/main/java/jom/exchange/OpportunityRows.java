package jom.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.ExternalKey;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.Reader;
import jom.opportunity.AmendOpportunity;
import jom.opportunity.Amendments;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityIntake;
import jom.opportunity.TakeInOpportunity;
import org.springframework.stereotype.Component;

/** Rows that each tell one opportunity of one of the reader's organisations. */
final class OpportunityRows implements RowImport {

    private final Source source;
    private final Reader reader;
    private final Map<ExternalKey, Optional<OrganisationId>> originators = new HashMap<>();

    private OpportunityRows(Source source, Reader reader) {
        this.source = source;
        this.reader = reader;
    }

    /** What the rows of every file need. */
    @Component
    static final class Source {

        private final OpportunityIntake intake;
        private final Amendments amendments;
        private final Opportunities opportunities;
        private final OrganisationDirectory organisations;
        private final ImportedOpportunities imported;

        Source(
                OpportunityIntake intake,
                Amendments amendments,
                Opportunities opportunities,
                OrganisationDirectory organisations,
                ImportedOpportunities imported) {
            this.intake = intake;
            this.amendments = amendments;
            this.opportunities = opportunities;
            this.organisations = organisations;
            this.imported = imported;
        }

        OpportunityRows forReader(Reader reader) {
            return new OpportunityRows(this, reader);
        }
    }

    @Override
    public Columns columns() {
        return OpportunityRow.COLUMNS;
    }

    /** Each opportunity starts a process of its own, beside which looking its key up does not count. */
    @Override
    public void prepare(List<CsvRow> rows) {}

    @Override
    public Outcome take(CsvRow row) {
        OrganisationId originator = originator(OrganisationRows.key(row, "originatorKeySource", "originatorKey"));
        ExternalKey key = OrganisationRows.key(row, "keySource", "key");
        TakeInOpportunity order = OpportunityRow.order(row, originator);
        RowFingerprint fingerprint = RowFingerprint.of(row, OpportunityRow.COLUMNS, OpportunityRow.CHANGEABLE);
        Optional<ImportedOpportunities.Known> known = source.imported.find(originator, key);
        if (known.isEmpty()) {
            source.imported.add(originator, key, source.intake.takeIn(order), fingerprint);
            return Outcome.IMPORTED;
        }
        if (known.get().row().equals(fingerprint)) {
            return Outcome.UNCHANGED;
        }
        if (!known.get().row().fixed().equals(fingerprint.fixed())) {
            throw RowRefused.fixedByNow();
        }
        amend(known.get().opportunity(), order);
        source.imported.change(originator, key, fingerprint);
        return Outcome.UPDATED;
    }

    private void amend(OpportunityId id, TakeInOpportunity order) {
        long version = source.opportunities.insideView(id, reader).version();
        AmendOpportunity amendment = new AmendOpportunity(
                Optional.of(order.title()),
                Optional.of(order.need().problem()),
                Optional.of(order.value()),
                Optional.of(order.expectedClose()));
        source.amendments.amend(id, version, reader, amendment);
    }

    /** Whether it does not exist or is somebody else's is not told. */
    private OrganisationId originator(ExternalKey key) {
        return originators
                .computeIfAbsent(
                        key,
                        any -> source.organisations
                                .byKey(any)
                                .map(OrganisationProfile::id)
                                .filter(reader::belongsTo))
                .orElseThrow(RowRefused::originatorUnknown);
    }
}
