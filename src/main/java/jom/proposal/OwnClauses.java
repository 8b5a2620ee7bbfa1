package jom.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationId;
import org.springframework.stereotype.Component;

/** Writes and reads the clauses every charter has, whatever other modules add. */
@Component
class OwnClauses {

    static final String CONTRACTING_PARTY = "contractingParty";
    static final String CONFIDENTIALITY = "confidentiality";
    static final String WORK_SPLIT = "workSplit";

    /** Of its own: a setting of the application's mapper must not change what is signed. */
    private final ObjectMapper json = JsonMapper.builder().build();

    List<Clause> write(ProposeCharter order) {
        return List.of(
                new Clause(CONTRACTING_PARTY, order.contractingParty().toString()),
                new Clause(CONFIDENTIALITY, order.confidentiality()),
                new Clause(WORK_SPLIT, write(order.workSplit())));
    }

    /** A JSON object, organisation to work, ordered by organisation. */
    private String write(List<WorkShare> shares) {
        Map<String, String> byOrganisation = new LinkedHashMap<>();
        shares.stream()
                .sorted(Comparator.comparing(share -> share.organisationId().toString()))
                .forEach(share -> byOrganisation.put(share.organisationId().toString(), share.work()));
        try {
            return json.writeValueAsString(byOrganisation);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can always be written", impossible);
        }
    }

    static String confidentiality(List<Clause> clauses) {
        return content(clauses, CONFIDENTIALITY, "");
    }

    List<WorkShare> workSplit(List<Clause> clauses) {
        try {
            Map<String, String> byOrganisation = json.readValue(
                    content(clauses, WORK_SPLIT, "{}"), new TypeReference<LinkedHashMap<String, String>>() {});
            return byOrganisation.entrySet().stream()
                    .map(share -> new WorkShare(OrganisationId.parse(share.getKey()), share.getValue()))
                    .toList();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a work split that was not written here", damaged);
        }
    }

    private static String content(List<Clause> clauses, String kind, String otherwise) {
        return clauses.stream()
                .filter(clause -> clause.kind().equals(kind))
                .map(Clause::content)
                .findAny()
                .orElse(otherwise);
    }
}
