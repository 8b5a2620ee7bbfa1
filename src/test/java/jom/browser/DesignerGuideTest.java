package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.engagement.Questionnaires;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import jom.workflow.gate.Modeler;
import jom.workflow.kit.DownloadedKit;
import jom.workflow.kit.RedrawnReseller;
import jom.workflow.mapping.OwnProcesses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/**
 * A portfolio manager who has never drawn a process does what src/docs/designer.md says, step by step: downloads the
 * models, adds a step with a form of her own to the preparation of resellers, is told no for a script, deploys, chooses the
 * process for her portfolio, and a reseller does the step in Tasklist. The guide's pictures are taken on the way.
 */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DesignerGuideTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String PROCESS = "resellerWithVisit";
    private static final String FORM = "siteVisit";
    private static final Map<String, String> LABELS = Map.of(
            "answer", "Whom did you meet?", "choice", "Is a second visit needed?", "remark", "What did you see?");
    private static final Pattern PICTURE = Pattern.compile("]\\(pictures/([\\w-]+\\.png)\\)");

    private final Casts casts;
    private final Stage stage;
    private final OwnProcesses own;
    private final Questionnaires questionnaires;
    private final int port;
    private final GuidePictures pictures = new GuidePictures();

    DesignerGuideTest(
            Casts casts, Stage stage, OwnProcesses own, Questionnaires questionnaires, @LocalServerPort int port) {
        this.casts = casts;
        this.stage = stage;
        this.own = own;
        this.questionnaires = questionnaires;
        this.port = port;
    }

    @Test
    void leadsToAProcessOfOnesOwn() throws IOException {
        Cast cast = casts.of("reseller", "software-vendor");
        PersonProfile designer = own.designerOf(cast.portfolio());
        try (Visitor visitor = visitor(designer)) {
            DownloadedKit kit = download(visitor);
            draw(kit);
            isToldNo(visitor, designer, kit);
            deploy(visitor, designer, kit);
            map(visitor);
        }
        Course course = stage.takenIn(cast, ParticipantRole.SOLUTION).until("questionnaire");
        assertThat(course.completed()).contains("recordEngagement", "offerComplements");
        try (Visitor reseller = visitor(cast.person(cast.originator()))) {
            visitSite(reseller);
            assertThat(reseller.complaints()).isEmpty();
        }
        assertThat(questionnaires.of(course.id(), cast.person(cast.partner(1)).reader()))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.form()).isEqualTo(FORM);
                    assertThat(kept.answers())
                            .containsEntry("answer", "The head of purchasing")
                            .containsEntry("choice", "no");
                });
        course.toItsEnd();
        assertThat(course.completed()).contains("setMargins");
        assertThat(course.ends()).contains("endEvent_marginsSet", "endEvent_revenueSettled");
        assertThat(pictures.names()).isEqualTo(picturesOfTheGuide());
    }

    private Visitor visitor(PersonProfile person) {
        return BROWSER.visitor("http://localhost:" + port, Screen.DESK, Locale.ENGLISH)
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }

    private static Set<String> picturesOfTheGuide() throws IOException {
        String guide = Files.readString(GuidePictures.STORED.resolveSibling("designer.md"));
        return PICTURE.matcher(guide)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private DownloadedKit download(Visitor visitor) throws IOException {
        Page page = visitor.page();
        page.navigate("/processes");
        Locator link = page.getByText(visitor.words().say("processes.kit.download"));
        pictures.part(page.locator("section:has(#kit)"), "download");
        Download download = page.waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo("jom.zip");
        try (InputStream archive = download.createReadStream()) {
            return DownloadedKit.unpack(archive);
        }
    }

    private void draw(DownloadedKit kit) throws IOException {
        pictures.model(BROWSER, text(kit.file("bpmn/reseller/prepareReseller.bpmn")), "reseller-as-shipped");
        Drawing drawn =
                pictures.model(BROWSER, text(RedrawnReseller.withVisit(kit, PROCESS, FORM)), "reseller-redrawn");
        assertThat(DrawingRules.complaints(drawn)).isEmpty();
    }

    private void isToldNo(Visitor visitor, PersonProfile designer, DownloadedKit kit) throws IOException {
        Map<String, byte[]> files = Map.of(PROCESS + ".bpmn", RedrawnReseller.withScript(kit, PROCESS));
        upload(visitor, files);
        Locator finding = visitor.page().locator(".findings tbody tr");
        assertThat(finding.locator("td").allInnerTexts()).satisfies(told -> {
            assertThat(told.get(0)).isEqualTo(PROCESS + ".bpmn");
            assertThat(told.get(1)).isEqualTo("scriptTask_visitSite");
            assertThat(Integer.parseInt(told.get(2))).isPositive();
            assertThat(told.get(3)).contains("script");
            assertThat(told.get(4)).isNotBlank();
        });
        pictures.part(visitor.page().locator("section:has(.findings)"), "refused");
        Modeler.Answer refused = new Modeler(port, designer.signInName()).deploy("With a script", files);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/details/" + PROCESS + ".bpmn/errors").findValuesAsText("mainElementId"))
                .contains("scriptTask_visitSite");
    }

    private void deploy(Visitor visitor, PersonProfile designer, DownloadedKit kit) throws IOException {
        Page page = visitor.page();
        upload(visitor, files(kit));
        pictures.part(page.locator("section:has(#would)"), "would-happen");
        page.locator("section:has(#would) form button").click();
        page.getByText(visitor.words().say("processes.deployed")).waitFor();
        Map<String, byte[]> corrected = files(kit);
        corrected.computeIfPresent(
                PROCESS + ".bpmn",
                (name, model) -> text(model)
                        .replace("name=\"Visit site\"", "name=\"Visit the site\"")
                        .getBytes(StandardCharsets.UTF_8));
        Modeler.Answer answer = new Modeler(port, designer.signInName()).deploy("Reseller with a visit", corrected);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().path("deployedProcessDefinitions"))
                .singleElement()
                .satisfies(
                        process -> assertThat(process.path("version").asInt()).isEqualTo(2));
    }

    /** The shipped starter form with ids and questions of one's own. */
    private static Map<String, byte[]> files(DownloadedKit kit) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PROCESS + ".bpmn", RedrawnReseller.withVisit(kit, PROCESS, FORM));
        String form = text(kit.file("starter/ownQuestions.form", Map.of("ownQuestions", FORM)))
                .replace("### Own questions", "### Visit")
                .replace("A question with a short answer", LABELS.get("answer"))
                .replace("A question with a choice", LABELS.get("choice"))
                .replace("\"Remark\"", "\"" + LABELS.get("remark") + "\"");
        files.put(FORM + ".form", form.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static void upload(Visitor visitor, Map<String, byte[]> files) {
        Page page = visitor.page();
        Words words = visitor.words();
        page.getByLabel(words.say("processes.name")).fill("Reseller with a visit");
        page.getByLabel(words.say("processes.files"))
                .setInputFiles(files.entrySet().stream()
                        .map(file -> new FilePayload(file.getKey(), "application/xml", file.getValue()))
                        .toArray(FilePayload[]::new));
        page.getByText(words.say("processes.look")).click();
        page.waitForLoadState();
    }

    private void map(Visitor visitor) throws IOException {
        Page page = visitor.page();
        page.navigate("/processes");
        page.locator("section:has(#portfolios) a").first().click();
        Locator row = page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("form[action*='/reseller/prepare']")));
        row.locator("select").selectOption(PROCESS);
        row.getByText(visitor.words().say("workflows.use")).click();
        page.getByText(visitor.words().say("workflows.done")).waitFor();
        assertThat(row.first().innerText()).contains("Reseller: prepare with a visit");
        pictures.part(page.locator("section:has(#now)"), "mapping");
        assertThat(visitor.complaints()).isEmpty();
    }

    private void visitSite(Visitor reseller) throws IOException {
        Tasklist.of(reseller).claim("Visit the site");
        TaskForm form = new TaskForm(reseller, FORM, "Visit", LABELS::get)
                .answer("answer", "The head of purchasing")
                .answer("choice", List.of("No"))
                .answer("remark", "Seven systems, as they said.");
        pictures.part(reseller.page().locator(".fjs-container").first(), "own-form");
        form.complete();
    }
}
