package jom.revenue;

import java.util.ArrayList;
import java.util.List;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;

/** Writes split terms down in tests; lines are labelled by their number. */
final class SplitTermsBuilder {

    private final List<SplitLine> lines = new ArrayList<>();

    static SplitTermsBuilder split() {
        return new SplitTermsBuilder();
    }

    SplitTermsBuilder fee(OrganisationId organisation, String amount, String currency) {
        lines.add(new SplitLine.Fee(organisation, label(), Money.of(amount, currency)));
        return this;
    }

    SplitTermsBuilder share(OrganisationId organisation, int basisPoints) {
        lines.add(new SplitLine.Share(organisation, label(), new BasisPoints(basisPoints)));
        return this;
    }

    SplitTermsBuilder rest(OrganisationId organisation) {
        lines.add(new SplitLine.Rest(organisation, label()));
        return this;
    }

    private String label() {
        return "line " + (lines.size() + 1);
    }

    List<SplitLine> lines() {
        return List.copyOf(lines);
    }

    SplitTerms terms() {
        return new SplitTerms(lines);
    }
}
