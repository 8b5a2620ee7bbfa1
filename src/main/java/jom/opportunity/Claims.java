package jom.opportunity;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.platform.FewRows;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who pursues which customer in which solution area: one row per key of the customer and area while an opportunity is
 * alive. A unique key keeps an originator from claiming the same twice, at whatever speed.
 */
@Component
class Claims {

    private static final String FIND = """
            select distinct c.opportunity_id, c.solution_area, c.originator_id, o.number_no, o.customer_name,
                   o.protected_until
            from opportunity_claim c join opportunity o on o.id = c.opportunity_id
            where c.customer_key in (%s)
            order by c.opportunity_id, c.solution_area""";

    private static final FewRows<Entered> ROWS = new FewRows<>(
            "opportunity_claim", "opportunity_id, originator_id, customer_key, solution_area", Claims::bind);

    private final JdbcTemplate jdbc;

    Claims(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A claim of one opportunity on a customer by one of its keys, in one area. */
    private record Entered(OpportunityFacts by, String key, SolutionArea area) {}

    private record Row(Overlap claim, SolutionArea area) {}

    /** All claims on the customer, oldest first, whoever made them, each with all the areas it claims. */
    List<Overlap> on(Customer customer) {
        Set<String> keys = CustomerKeys.of(customer);
        String marks = String.join(", ", Collections.nCopies(keys.size(), "?"));
        List<Object> arguments = new ArrayList<>();
        keys.forEach(key -> arguments.add(HexFormat.of().parseHex(key)));
        Map<OpportunityId, Overlap> found = new LinkedHashMap<>();
        jdbc.query(
                        FIND.formatted(marks),
                        (row, any) -> new Row(
                                new Overlap(
                                        new OpportunityId(IdColumn.uuid(row.getBytes(1))),
                                        OpportunityNumbers.format(row.getLong(4)),
                                        row.getString(5),
                                        new OrganisationId(IdColumn.uuid(row.getBytes(3))),
                                        Set.of(new SolutionArea(row.getString(2))),
                                        Optional.ofNullable(row.getObject(6, LocalDate.class))),
                                new SolutionArea(row.getString(2))),
                        arguments.toArray())
                .forEach(row -> found.merge(row.claim().opportunity(), row.claim(), Claims::joined));
        return List.copyOf(found.values());
    }

    void enter(Opportunity opportunity) {
        OpportunityFacts facts = opportunity.facts();
        List<Entered> rows = new ArrayList<>();
        for (String key : CustomerKeys.of(facts.customer())) {
            for (SolutionArea area : facts.need().solutionAreas()) {
                rows.add(new Entered(facts, key, area));
            }
        }
        ROWS.insert(jdbc, rows);
    }

    private static void bind(PreparedStatement insert, int before, Entered entered) throws SQLException {
        insert.setBytes(before + 1, IdColumn.bytes(entered.by().id().value()));
        insert.setBytes(before + 2, IdColumn.bytes(entered.by().originator().value()));
        insert.setBytes(before + 3, HexFormat.of().parseHex(entered.key()));
        insert.setString(before + 4, entered.area().code());
    }

    void release(OpportunityId opportunity) {
        jdbc.update(
                "delete from opportunity_claim where opportunity_id = ?", (Object) IdColumn.bytes(opportunity.value()));
    }

    private static Overlap joined(Overlap one, Overlap other) {
        Collection<SolutionArea> areas = new ArrayList<>(one.shared());
        areas.addAll(other.shared());
        return withAreas(one, Set.copyOf(areas));
    }

    static Overlap withAreas(Overlap claim, Set<SolutionArea> areas) {
        return new Overlap(
                claim.opportunity(),
                claim.number(),
                claim.customerName(),
                claim.originator(),
                areas,
                claim.protectedUntil());
    }
}
