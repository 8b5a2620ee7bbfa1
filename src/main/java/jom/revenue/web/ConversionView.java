package jom.revenue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import jom.kernel.Money;
import jom.network.Reader;
import jom.revenue.rates.Conversion;
import org.jspecify.annotations.Nullable;

/**
 * An amount in another currency, with the rates it was computed with: {@code amount × to ÷ from}, rounded once, half to even.
 *
 * @param from the rate of the amount's currency; left out if that is the euro, or the currencies are the same
 * @param to the rate of the other currency; left out if that is the euro, or the currencies are the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Conversion")
record ConversionView(
        Money amount,
        Money result,
        @Nullable RateView from,
        @Nullable RateView to) {

    static ConversionView of(Conversion conversion, LocalDate asked, Reader reader) {
        return new ConversionView(
                conversion.amount(),
                conversion.result(),
                conversion.from().map(rate -> RateView.of(rate, asked, reader)).orElse(null),
                conversion.to().map(rate -> RateView.of(rate, asked, reader)).orElse(null));
    }
}
