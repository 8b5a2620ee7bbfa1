package jom.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The part of a joint proposal that one participant owns: text, and what it charges. */
@Entity
@Table(name = "proposal_section")
class ProposalSection implements Persistable<ProposalSection.Key> {

    @Embeddable
    record Key(
            @Column(name = "opportunity_id") UUID opportunityId,
            @Column(name = "organisation_id") UUID organisationId) implements Serializable {

        static Key of(OpportunityId opportunity, OrganisationId organisation) {
            return new Key(opportunity.value(), organisation.value());
        }
    }

    @EmbeddedId
    private Key key;

    @Column(name = "title", length = ContributeSection.TITLE_LENGTH_MAX)
    private String title;

    @Column(name = "body", length = Length.LONG32)
    private String text;

    @ElementCollection
    @CollectionTable(
            name = "price_line",
            joinColumns = {@JoinColumn(name = "opportunity_id"), @JoinColumn(name = "organisation_id")})
    @OrderColumn(name = "line_no")
    private List<PriceLineRow> priceLines = new ArrayList<>();

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ProposalSection() {}

    ProposalSection(OpportunityId opportunity, ContributeSection order, Instant at) {
        this.key = Key.of(opportunity, order.organisation());
        this.title = order.title();
        this.text = order.text();
        this.priceLines.addAll(rows(order));
        this.contentHash = hash(order).hex();
        this.changedAt = at;
    }

    void rewrite(ContributeSection order, Instant at) {
        title = order.title();
        text = order.text();
        priceLines.clear();
        priceLines.addAll(rows(order));
        contentHash = hash(order).hex();
        changedAt = at;
    }

    private static List<PriceLineRow> rows(ContributeSection order) {
        return order.priceLines().stream().map(PriceLineRow::of).toList();
    }

    /** Covers all that a sign-off covers: title, text and every price line. */
    static ContentHash hash(ContributeSection order) {
        List<String> texts = new ArrayList<>(List.of(order.title(), order.text()));
        order.priceLines().forEach(line -> {
            texts.add(line.description());
            texts.add(
                    line.price() + (line.kind() == null ? "" : " " + line.kind().key()));
        });
        return ContentHash.of(texts);
    }

    boolean says(ContributeSection order) {
        return contentHash.equals(hash(order).hex());
    }

    OrganisationId organisation() {
        return new OrganisationId(key.organisationId());
    }

    ContentHash contentHash() {
        return new ContentHash(contentHash);
    }

    String title() {
        return title;
    }

    List<PriceLine> priceLines() {
        return priceLines.stream().map(PriceLineRow::line).toList();
    }

    ProposalView.Section shown(boolean withPrices) {
        return new ProposalView.Section(
                organisation(), title, text, changedAt, tag(), withPrices ? priceLines() : null);
    }

    /** What a change is checked against: 0 is left for a section that nobody has written yet. */
    long tag() {
        return version == null ? 0 : version + 1;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
