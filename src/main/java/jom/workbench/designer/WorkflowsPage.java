package jom.workbench.designer;

import java.util.Locale;
import jom.kernel.BusinessRuleViolation;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.network.WorkflowKey;
import jom.portfolio.EffectiveWorkflow;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.portfolio.WorkflowMapping;
import jom.portfolio.WorkflowOverrides;
import jom.workbench.Speeches;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which processes a portfolio runs: its managers and administrators see it, its process designers change it. */
@Controller
@RequestMapping("/portfolios/{id}/workflows")
class WorkflowsPage {

    private final WorkflowTable table;
    private final WorkflowOverrides overrides;
    private final WorkflowMapping mapping;
    private final PortfolioDirectory directory;
    private final Readers readers;
    private final Speeches speeches;

    WorkflowsPage(
            WorkflowTable table,
            WorkflowOverrides overrides,
            WorkflowMapping mapping,
            PortfolioDirectory directory,
            Readers readers,
            Speeches speeches) {
        this.table = table;
        this.overrides = overrides;
        this.mapping = mapping;
        this.directory = directory;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(@PathVariable String id, Locale language, Model model) {
        Reader reader = readers.current();
        PortfolioProfile portfolio = readable(id, reader);
        model.addAttribute("say", speeches.to(reader, language));
        model.addAttribute("portfolio", portfolio);
        model.addAttribute("mayMap", mapping.isFor(portfolio.id(), reader));
        model.addAttribute("rows", table.rows(portfolio.id(), language));
        model.addAttribute("changes", table.changes(portfolio.id(), language));
        return "workflows";
    }

    /** @param workflow empty for the partner type's own */
    @PostMapping("/{partnerType}/{phase}")
    String map(
            @PathVariable String id,
            @PathVariable String partnerType,
            @PathVariable String phase,
            @RequestParam String workflow,
            @RequestParam long version) {
        EffectiveWorkflow present = present(id, partnerType, phase);
        PortfolioId portfolio = PortfolioId.parse(id);
        return told(portfolio, () -> {
            if (workflow.isEmpty()) {
                mapping.clear(present.in(portfolio), version);
            } else {
                mapping.map(present.in(portfolio), new WorkflowKey(workflow), version);
            }
        });
    }

    @PostMapping("/{partnerType}/{phase}/undo")
    String undo(
            @PathVariable String id,
            @PathVariable String partnerType,
            @PathVariable String phase,
            @RequestParam long version) {
        EffectiveWorkflow present = present(id, partnerType, phase);
        PortfolioId portfolio = PortfolioId.parse(id);
        return told(portfolio, () -> mapping.undo(present.in(portfolio), version));
    }

    private EffectiveWorkflow present(String id, String partnerType, String phase) {
        Reader reader = readers.current();
        PortfolioId portfolio = readable(id, reader).id();
        if (!mapping.isFor(portfolio, reader)) {
            throw new AccessDeniedException("no process designer of the portfolio");
        }
        return overrides.get(portfolio, partnerType, phase);
    }

    private PortfolioProfile readable(String id, Reader reader) {
        PortfolioProfile portfolio = directory.visibleTo(reader, PortfolioId.parse(id));
        if (!reader.is(Role.ADMINISTRATOR) && !directory.isManagedBy(portfolio.id(), reader)) {
            throw new AccessDeniedException("no manager of the portfolio");
        }
        return portfolio;
    }

    /** What keeps it from being done is told above the table, which shows how it stands. */
    private static String told(PortfolioId portfolio, Runnable step) {
        String back = "redirect:/portfolios/" + portfolio + "/workflows?told=";
        try {
            step.run();
            return back + "done";
        } catch (BusinessRuleViolation refused) {
            return back + refused.code();
        } catch (IllegalArgumentException noId) {
            return back + "portfolio.workflowNotYours";
        }
    }
}
