package jom.workbench.solutionmap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jom.network.Reader;
import jom.network.Readers;
import jom.platform.web.Attachment;
import jom.portfolio.PortfolioDirectory;
import jom.solutionmap.Standing;
import jom.solutionmap.heatmap.HeatMap;
import jom.solutionmap.heatmap.HeatMapFiles;
import jom.solutionmap.heatmap.HeatMaps;
import jom.solutionmap.heatmap.VerticalMap;
import jom.workbench.Speeches;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The map of all verticals and solution areas, for everybody; who is behind the numbers is for managers. */
@Controller
@RequestMapping("/solution-map")
class SolutionMapPage {

    private final HeatMaps maps;
    private final HeatMapFiles files;
    private final PortfolioDirectory portfolios;
    private final Sought sought;
    private final Readers readers;
    private final Speeches speeches;

    SolutionMapPage(
            HeatMaps maps,
            HeatMapFiles files,
            PortfolioDirectory portfolios,
            Sought sought,
            Readers readers,
            Speeches speeches) {
        this.maps = maps;
        this.files = files;
        this.portfolios = portfolios;
        this.sought = sought;
        this.readers = readers;
        this.speeches = speeches;
    }

    /** A step of the scale. */
    record Step(String standing, String mark) {}

    @GetMapping
    String show(MapFilter filter, Locale language, Model model) {
        Reader reader = readers.current();
        HeatMap map = maps.of(filter.question(reader, language));
        List<VerticalMap> shown = filter.rows(map.verticals());
        model.addAttribute("say", speeches.to(reader, language));
        model.addAttribute("filter", filter);
        model.addAttribute("map", map);
        model.addAttribute(
                "rows", shown.stream().map(row -> MapRow.of(row, map.areas())).toList());
        model.addAttribute("portfolios", portfolios.visibleTo(reader));
        model.addAttribute("countries", Countries.in(language));
        model.addAttribute("scale", scale());
        model.addAttribute("sought", sought.cells(reader));
        model.addAttribute("mayChange", reader.looksAfterPartners());
        return "solutionmap";
    }

    private static List<Step> scale() {
        return List.of(Standing.values()).stream()
                .map(standing -> new Step(standing.name(), MapFilter.mark(standing)))
                .toList();
    }

    @GetMapping("/heat-map.csv")
    ResponseEntity<String> csv(MapFilter filter, Locale language) {
        return file("csv", Attachment.CSV).body(files.csv(map(filter, language), language));
    }

    @GetMapping("/heat-map.svg")
    ResponseEntity<String> svg(MapFilter filter, Locale language) {
        return file("svg", new MediaType("image", "svg+xml", StandardCharsets.UTF_8))
                .body(files.svg(map(filter, language), language));
    }

    @GetMapping("/heat-map.png")
    ResponseEntity<byte[]> png(MapFilter filter, Locale language) {
        return file("png", MediaType.IMAGE_PNG).body(files.png(map(filter, language), language));
    }

    /** With the rows that the page shows, in their order. */
    private HeatMap map(MapFilter filter, Locale language) {
        HeatMap all = maps.of(filter.question(readers.current(), language));
        return new HeatMap(all.areas(), filter.rows(all.verticals()), all.showsDemand());
    }

    private static ResponseEntity.BodyBuilder file(String kind, MediaType type) {
        return Attachment.named("solution-map." + kind, type);
    }
}
