package jom.revenue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.revenue.rates.EuroRate;
import jom.revenue.rates.ExchangeRate;
import jom.revenue.rates.RateBook;
import jom.revenue.rates.RateQuestion;
import jom.revenue.rates.RateRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What currencies are worth on a day. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "revenue")
class RateController {

    private final RateBook rates;
    private final RateParameters parameters;
    private final Readers readers;

    RateController(RateBook rates, RateParameters parameters, Readers readers) {
        this.rates = rates;
        this.parameters = parameters;
        this.readers = readers;
    }

    /**
     * A rate that is written down by hand.
     *
     * @param unitsPerEuro how much of the currency one euro buys, a plain decimal number
     * @param organisationId for which alone it counts; administrators leave it out for everybody
     * @param note where the rate is from
     */
    @Schema(name = "ExchangeRateDetails")
    record Body(
            @NotNull @Pattern(regexp = RateView.CURRENCY) @Size(max = 3)
            String currency,

            @NotNull LocalDate day,

            @NotNull @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,8})?") @Size(max = EuroRate.TEXT_LENGTH_MAX)
            String unitsPerEuro,

            @Nullable OrganisationId organisationId,
            @NotBlank @Size(max = RateBook.NOTE_LENGTH_MAX) String note) {}

    @GetMapping("/exchange-rates/{currency}")
    @Operation(
            summary = "Read the exchange rate that counts on a day",
            description =
                    "Where a day has none, the last earlier one counts: `day` says which day it is from. Where there"
                            + " is none, that is an error, never 1. Without `day` today (UTC) is meant; with `organisationId`, one of"
                            + " the caller's, its own rates count first; with `knownAt` only what was written down by then counts.")
    RateView rate(
            @PathVariable String currency,
            @RequestParam(required = false) @Size(max = RateParameters.LENGTH_MAX) @Nullable String day,
            @RequestParam(required = false) @Size(max = RateParameters.LENGTH_MAX) @Nullable String organisationId,
            @RequestParam(required = false) @Size(max = RateParameters.LENGTH_MAX) @Nullable String knownAt) {
        Reader reader = readers.current();
        RateQuestion question = parameters.question(day, organisationId, knownAt, reader);
        return RateView.of(rates.rate(RateParameters.currency(currency), question), question.day(), reader);
    }

    @GetMapping("/exchange-rates/{currency}/editions")
    @Operation(
            summary = "List all that was written down of an exchange rate for one day",
            description = "The newest first, at most 100; nothing of an earlier day.")
    List<RateView> editions(
            @PathVariable String currency,
            @RequestParam(required = false) @Size(max = RateParameters.LENGTH_MAX) @Nullable String day,
            @RequestParam(required = false) @Size(max = RateParameters.LENGTH_MAX) @Nullable String organisationId) {
        Reader reader = readers.current();
        RateQuestion question = parameters.question(day, organisationId, null, reader);
        return rates.editions(RateParameters.currency(currency), question).stream()
                .map(rate -> RateView.of(rate, question.day(), reader))
                .toList();
    }

    @GetMapping("/conversions")
    @Operation(
            summary = "Convert an amount",
            description =
                    "Through the euro, exactly, rounded once at the end to the minor unit of the other currency; half"
                            + " a unit goes to the even neighbour. Parameters as for exchange rates.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404")
    ConversionView convert(
            @RequestParam @Size(max = RateParameters.LENGTH_MAX) String amount,
            @RequestParam @Size(max = 3) String from,
            @RequestParam @Size(max = 3) String to,
            @RequestParam(required = false) @Size(max = RateParameters.LENGTH_MAX) @Nullable String day,
            @RequestParam(required = false) @Size(max = RateParameters.LENGTH_MAX) @Nullable String organisationId,
            @RequestParam(required = false) @Size(max = RateParameters.LENGTH_MAX) @Nullable String knownAt) {
        Reader reader = readers.current();
        RateQuestion question = parameters.question(day, organisationId, knownAt, reader);
        Currency target = RateParameters.currency(to);
        Money money = RateParameters.read("amount", amount, text -> Money.of(text, from));
        return ConversionView.of(rates.convert(money, target, question), question.day(), reader);
    }

    @PostMapping("/exchange-rates")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('FINANCE', 'ADMINISTRATOR')")
    @Operation(
            summary = "Write an exchange rate down by hand",
            description =
                    "Finance people for their own organisation, for which alone it counts then; administrators for"
                            + " everybody. What was written down before stays; the new edition counts. The reference rates of the"
                            + " European Central Bank come in as a file, see imports.")
    RateView record(@Valid @RequestBody Body body) {
        Reader reader = readers.current();
        Optional<OrganisationId> owner = owner(body.organisationId(), reader);
        ExchangeRate made = rates.record(
                RateParameters.currency(body.currency()),
                body.day(),
                RateParameters.read("unitsPerEuro", body.unitsPerEuro(), EuroRate::of),
                owner,
                body.note());
        return RateView.of(made, made.day(), reader);
    }

    private static Optional<OrganisationId> owner(@Nullable OrganisationId named, Reader reader) {
        if (named == null && reader.is(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        if (named == null || !reader.is(Role.FINANCE)) {
            throw RateRefused.notYours();
        }
        return Optional.of(RateParameters.own(named, reader));
    }
}
