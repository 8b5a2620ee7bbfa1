package jom.platform.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import jom.kernel.Money;

/** Money on the wire: {@code {"amount": "250000.00", "currency": "EUR"}}, the amount a text so that nobody rounds it. */
final class MoneyJson {

    private MoneyJson() {}

    private record Wire(String amount, String currency) {}

    static final class Writer extends JsonSerializer<Money> {

        @Override
        public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("amount", money.amount().toPlainString());
            json.writeStringField("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }

    static final class Reader extends JsonDeserializer<Money> {

        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Wire wire = context.readValue(json, Wire.class);
            if (wire.amount() == null || wire.currency() == null) {
                throw InvalidFormatException.from(json, "amount and currency are needed", wire, Money.class);
            }
            try {
                return Money.of(wire.amount(), wire.currency());
            } catch (IllegalArgumentException malformed) {
                throw InvalidFormatException.from(json, malformed.getMessage(), wire, Money.class);
            }
        }
    }
}
