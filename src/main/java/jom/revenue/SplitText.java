package jom.revenue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes split terms as the canonical text that is signed: a JSON array, a line each, in order, fields in fixed order. Terms of
 * plain lines only are written as they always were, so that what was signed keeps its hash; other terms say the step of each
 * line too, the place in the order of application.
 */
@Component
class SplitText {

    /** Of its own: a setting of the application's mapper must not change what is signed. */
    private final ObjectMapper json = JsonMapper.builder().build();

    String write(SplitTerms terms) {
        List<SplitLine> applied = terms.applied();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (SplitLine line : terms.lines()) {
            Map<String, Object> fields = fields(line);
            if (!terms.isPlain()) {
                fields.put("step", applied.indexOf(line) + 1);
            }
            lines.add(fields);
        }
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can always be written", impossible);
        }
    }

    private static Map<String, Object> fields(SplitLine line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("organisationId", line.organisation().toString());
        fields.put("label", line.label());
        if (line instanceof SplitLine.Fee fee) {
            fields.put("kind", SplitLineView.FIXED);
            fields.put("amount", fee.amount().amount().toPlainString());
            fields.put("currency", fee.amount().currency().getCurrencyCode());
        } else if (line instanceof SplitLine.Share share) {
            fields.put("kind", SplitLineView.PERCENT);
            fields.put("percent", share.share().percent());
            limit(fields, share.limits());
        } else if (line instanceof SplitLine.Portion portion) {
            fields.put("kind", SplitLineView.PORTION);
            fields.put("base", portion.base().key());
            fields.put(
                    "tiers",
                    portion.tiers().steps().stream().map(SplitText::step).toList());
            limit(fields, portion.limits());
        } else {
            fields.put("kind", SplitLineView.REST);
        }
        return fields;
    }

    private static Map<String, String> step(SplitTiers.Step step) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (step.upTo() != null) {
            fields.put("upTo", step.upTo().toString());
        }
        fields.put("percent", step.rate().percent());
        return fields;
    }

    private static void limit(Map<String, Object> fields, SplitLimits limits) {
        if (limits.floor() != null) {
            fields.put("floor", limits.floor().toString());
        }
        if (limits.cap() != null) {
            fields.put("cap", limits.cap().toString());
        }
    }
}
