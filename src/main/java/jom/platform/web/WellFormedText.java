package jom.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts for texts only, not numbers or booleans, and refuses half a character (a lone surrogate), which no
 * database would give back as it came.
 */
final class WellFormedText extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        String text = json.getText();
        boolean broken = text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        return broken ? (String) context.handleWeirdStringValue(String.class, "", "holds half a character") : text;
    }
}
