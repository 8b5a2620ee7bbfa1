package jom.revenue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes split terms as the canonical text that is signed: a JSON array, a line each, in order, fields in fixed order. */
@Component
class SplitText {

    /** Of its own: a setting of the application's mapper must not change what is signed. */
    private final ObjectMapper json = JsonMapper.builder().build();

    String write(SplitTerms terms) {
        List<Map<String, String>> lines =
                terms.lines().stream().map(SplitText::fields).toList();
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can always be written", impossible);
        }
    }

    private static Map<String, String> fields(SplitLine line) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("organisationId", line.organisation().toString());
        fields.put("label", line.label());
        if (line instanceof SplitLine.Fee fee) {
            fields.put("kind", SplitLineView.FIXED);
            fields.put("amount", fee.amount().amount().toPlainString());
            fields.put("currency", fee.amount().currency().getCurrencyCode());
        } else if (line instanceof SplitLine.Share share) {
            fields.put("kind", SplitLineView.PERCENT);
            fields.put("percent", share.share().percent());
        } else {
            fields.put("kind", SplitLineView.REST);
        }
        return fields;
    }
}
