package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.opportunity.CertificateWanted;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityView;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/**
 * The start form in Tasklist, in each language: sent too early, filled against a rule that only the server knows, corrected,
 * and taken in. What is told is in the language of whoever fills it.
 */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StartFormFilledTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** What somebody who speaks a language reads and chooses. */
    private record Speech(String needed, String past, String industry, String area, String currency) {}

    private static final Map<String, Speech> SPEECHES = Map.of(
            "en",
            new Speech(
                    "Field is required.",
                    "The expected close lies in the past.",
                    "Healthcare",
                    "Patient care and health records",
                    "EUR Euro"),
            "de",
            new Speech(
                    "Bitte ausfüllen.",
                    "Der erwartete Abschluss liegt in der Vergangenheit.",
                    "Gesundheitswesen",
                    "Patientenversorgung und Patientenakte",
                    "EUR Euro"));

    private final Casts casts;
    private final Opportunities opportunities;
    private final int port;

    StartFormFilledTest(Casts casts, Opportunities opportunities, @LocalServerPort int port) {
        this.casts = casts;
        this.opportunities = opportunities;
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void isSentTooEarlyFilledWronglyCorrectedAndTakenIn(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Speech speech = Objects.requireNonNull(SPEECHES.get(language));
        Cast cast = casts.withSpeaker(locale, 0, casts.of("reseller"));
        PersonProfile person = cast.person(cast.originator());
        try (Player player = new Player(BROWSER, "http://localhost:" + port, "start-" + language, person)) {
            TaskForm form = player.startForm();
            assertThat(new Carelessness(form).said()).contains(speech.needed());
            fill(form, player.words(), speech, cast.country().name(locale));
            form.answer("expectedClose", "2020-06-30").isRefused(422, speech.past());
            form.picture("start-told-no-" + language).dismissTheMessage();
            form.answer("expectedClose", "2100-06-30")
                    .picture("start-" + language)
                    .complete();
            OpportunityView taken = opportunities.insideView(player.onlyOpportunity(), person.reader());
            assertThat(taken.expectedClose()).isEqualTo(LocalDate.parse("2100-06-30"));
            assertThat(taken.need().certificatesWanted())
                    .extracting(CertificateWanted::toString)
                    .containsExactly(":ISO 9001", "solution:ISO/IEC 27001");
        }
    }

    private static void fill(TaskForm form, Words words, Speech speech, String country) {
        form.answer("title", "One patient file")
                .answer("customerName", NetworkFixture.unique("Klinikum Rheinbogen"))
                .answer("customerCountry", country)
                .answer("customerIndustry", speech.industry())
                .answer("problem", "Patient files live in seven systems that do not talk to each other.")
                .answer("solutionAreas", List.of(speech.area()))
                .answer("rolesWanted", words.options("role", "solution"))
                .answer("certificatesWanted.0.certificate", "ISO/IEC 27001")
                .answer(
                        "certificatesWanted.0.role",
                        words.options("role", "solution").get(0))
                .answer("certificatesWanted.1.certificate", "ISO 9001")
                .answer("amount", "250000.00")
                .answer("currency", speech.currency())
                .answer("origin", words.options("origin", "customerRequest"))
                .answer("consentToShare", "true");
    }
}
