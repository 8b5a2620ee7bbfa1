package jom.workbench.weights;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jom.kernel.BusinessRuleViolation;
import jom.matching.Criterion;
import jom.matching.MatchingWeights;
import jom.matching.weights.WeightsDesk;
import jom.matching.weights.WeightsVersion;
import jom.network.Reader;
import jom.network.Readers;
import jom.platform.web.Attachment;
import jom.workbench.Names;
import jom.workbench.Speech;
import jom.workbench.Speeches;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The matching weights in words, what others would do, and their publication; for managers and administrators. */
@Controller
@PreAuthorize("hasAnyRole('PPM', 'ADMINISTRATOR')")
class WeightsPage {

    private static final String PAGE = "/portfolios/weights";
    private static final int VERSIONS_MAX = 50;

    private final WeightsDesk desk;
    private final Readers readers;
    private final Speeches speeches;

    WeightsPage(WeightsDesk desk, Readers readers, Speeches speeches) {
        this.desk = desk;
        this.readers = readers;
        this.speeches = speeches;
    }

    /**
     * A criterion as it counts at present.
     *
     * @param share of all points that a member can have, as a percentage in words; of a pair in relation to these
     * @param typed what stands in the field for other points
     */
    record Line(String key, int points, String share, int typed) {}

    /**
     * A version.
     *
     * @param points each criterion with its points, in words
     */
    record Row(WeightsVersion version, String points) {}

    /** With points in the address, or the number of a version, it says what these would do. */
    @GetMapping(PAGE)
    String show(@RequestParam Map<String, String> fields, Locale language, Model model) {
        Reader reader = readers.current();
        Speech say = speeches.to(reader, language);
        WeightsVersion present = desk.newest(reader);
        WeightsForm form = new WeightsForm(fields);
        Optional<WeightsVersion> again =
                WeightsForm.number(fields, "again").map(number -> desk.version(number, reader));
        Optional<MatchingWeights> draft = again.map(WeightsVersion::weights).or(() -> form.weights(present.number()));
        model.addAttribute("say", say);
        model.addAttribute("present", present);
        model.addAttribute("lines", lines(present.weights(), draft.orElse(present.weights()), say));
        model.addAttribute("malformed", form.isSent() && draft.isEmpty());
        model.addAttribute("again", again.orElse(null));
        model.addAttribute("pointsMax", MatchingWeights.POINTS_MAX);
        model.addAttribute("reasonMax", WeightsDesk.REASON_LENGTH_MAX);
        model.addAttribute(
                "versions",
                desk.before(Integer.MAX_VALUE, VERSIONS_MAX, reader).stream()
                        .map(version -> new Row(version, points(version.weights(), say)))
                        .toList());
        draft.ifPresent(weights -> {
            WeightsDesk.Outcome outcome = desk.compare(weights, reader);
            model.addAttribute("outcome", outcome);
            model.addAttribute("words", new TrialWords(say));
            model.addAttribute("names", new Names(outcome.names()));
            model.addAttribute("same", present.weights().countsAs(weights));
            model.addAttribute("nothing", weights.fitMost() == 0);
        });
        return "weights";
    }

    private static List<Line> lines(MatchingWeights present, MatchingWeights draft, Speech say) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Line(
                        criterion.key(),
                        present.points(criterion),
                        say.percent(BigDecimal.valueOf(
                                        Math.round(100.0 * present.points(criterion) / Math.max(1, present.fitMost())))
                                .toString()),
                        draft.points(criterion)))
                .toList();
    }

    private static String points(MatchingWeights weights, Speech say) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> say.word(
                        "weights.version.points", say.word("weights." + criterion.key()), weights.points(criterion)))
                .collect(Collectors.joining(", "));
    }

    /** What keeps them from being published is told on the page. */
    @PostMapping(PAGE + "/versions")
    String publish(@RequestParam Map<String, String> fields) {
        String back = "redirect:" + PAGE + "?told=";
        Optional<MatchingWeights> weights =
                WeightsForm.number(fields, "basedOn").flatMap(version -> new WeightsForm(fields).weights(version));
        String reason = fields.getOrDefault("reason", "").strip();
        if (weights.isEmpty() || reason.isEmpty() || reason.length() > WeightsDesk.REASON_LENGTH_MAX) {
            return back + "malformed";
        }
        try {
            return back + (desk.publish(weights.get(), reason, readers.current()) ? "published" : "held");
        } catch (BusinessRuleViolation refused) {
            return back + refused.code();
        }
    }

    /** A version for Camunda Modeler. */
    @GetMapping(PAGE + "/versions/{version}/matchingWeights.dmn")
    ResponseEntity<byte[]> file(@PathVariable int version) {
        return Attachment.named("matchingWeights.dmn", MediaType.APPLICATION_XML)
                .body(desk.file(version, readers.current()));
    }
}
