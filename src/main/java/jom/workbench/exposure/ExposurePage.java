package jom.workbench.exposure;

import java.math.BigDecimal;
import java.util.Locale;
import jom.kernel.BasisPoints;
import jom.kernel.Written;
import jom.matching.exposure.ExposureFile;
import jom.matching.exposure.ExposureReport;
import jom.matching.exposure.ExposureReports;
import jom.matching.exposure.ExposureShare;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Territory;
import jom.platform.web.Attachment;
import jom.portfolio.PortfolioId;
import jom.workbench.Speeches;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether offers were shared out fairly: of one portfolio for its managers, of the whole network for administrators. */
@Controller
class ExposurePage {

    private static final String NETWORK = "/portfolios/exposure";

    private final ExposureReports reports;
    private final Readers readers;
    private final Speeches speeches;

    ExposurePage(ExposureReports reports, Readers readers, Speeches speeches) {
        this.reports = reports;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping("/portfolios/{id}/exposure")
    String ofPortfolio(
            @PathVariable String id, @ModelAttribute("list") ExposureList list, Locale language, Model model) {
        Reader reader = readers.current();
        ExposureReports.OfPortfolio found = reports.of(PortfolioId.parse(id), list.lookBack(), reader);
        model.addAttribute("portfolio", found.name());
        return page(found.report(), "/portfolios/" + found.portfolio() + "/exposure", list, language, model);
    }

    @GetMapping(NETWORK)
    String ofNetwork(@ModelAttribute("list") ExposureList list, Locale language, Model model) {
        return page(reports.ofNetwork(list.lookBack(), readers.current()), NETWORK, list, language, model);
    }

    @GetMapping("/portfolios/{id}/exposure.csv")
    ResponseEntity<String> fileOfPortfolio(@PathVariable String id, @ModelAttribute("list") ExposureList list) {
        return file(reports.of(PortfolioId.parse(id), list.lookBack(), readers.current())
                .report());
    }

    @GetMapping(NETWORK + ".csv")
    ResponseEntity<String> fileOfNetwork(@ModelAttribute("list") ExposureList list) {
        return file(reports.ofNetwork(list.lookBack(), readers.current()));
    }

    private String page(ExposureReport report, String path, ExposureList list, Locale language, Model model) {
        model.addAttribute("say", speeches.to(readers.current(), language));
        model.addAttribute("path", path);
        model.addAttribute("report", report);
        model.addAttribute("shown", list.of(report));
        model.addAttribute("words", new Words(language));
        return "exposure";
    }

    private static ResponseEntity<String> file(ExposureReport report) {
        return Attachment.named("exposure.csv", Attachment.CSV).body(ExposureFile.of(report));
    }

    /** How shares and countries are said. */
    public record Words(Locale language) {

        public String share(BasisPoints share) {
            return new Written(language).percent(new BigDecimal(share.percent()));
        }

        /** With its sign, in percentage points. */
        public String difference(ExposureShare share) {
            BigDecimal points = BigDecimal.valueOf(share.difference(), 2).stripTrailingZeros();
            String number = new Written(language).number(points.abs().setScale(Math.max(0, points.scale())));
            return points.signum() == 0 ? number : (points.signum() < 0 ? "\u2212" : "+") + number;
        }

        public String home(String key) {
            return new Territory(key).name(language);
        }
    }
}
