package jom.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import jom.kernel.Dates;
import org.jspecify.annotations.Nullable;

/** Takes {@code "2027-01-31"} for a date; Jackson alone would take a moment, a number or a list for one, too. */
final class PlainDate extends StdScalarDeserializer<LocalDate> {

    PlainDate() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        String text = json.getText();
        try {
            return Dates.parse(text);
        } catch (IllegalArgumentException malformed) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "%s", malformed.getMessage());
        }
    }
}
