package jom.portfolio.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.platform.web.EntityTag;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.portfolio.Portfolios;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/portfolios")
@Tag(name = "portfolios", description = "Groups of partners who complement each other")
class PortfolioController {

    private static final String ADMINISTRATORS = "hasRole('ADMINISTRATOR')";

    private final Portfolios portfolios;
    private final PortfolioDirectory directory;
    private final Readers readers;

    PortfolioController(Portfolios portfolios, PortfolioDirectory directory, Readers readers) {
        this.portfolios = portfolios;
        this.directory = directory;
        this.readers = readers;
    }

    @GetMapping
    @Operation(summary = "Lists the portfolios of the reader's organisations, and those the reader manages")
    List<PortfolioView> list() {
        Reader reader = readers.current();
        return directory.visibleTo(reader).stream()
                .map(portfolio -> view(portfolio, reader))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a portfolio")
    ResponseEntity<PortfolioView> show(@PathVariable String id) {
        Reader reader = readers.current();
        return answer(ResponseEntity.ok(), directory.visibleTo(reader, PortfolioId.parse(id)), reader);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(ADMINISTRATORS)
    @Operation(summary = "Founds a portfolio", description = "The first one also looks after everybody who is in none.")
    ResponseEntity<PortfolioView> found(@Valid @RequestBody PortfolioBody body) {
        PortfolioId id = portfolios.found(body.order());
        return answer(
                ResponseEntity.created(URI.create("/api/v1/portfolios/" + id)), directory.get(id), readers.current());
    }

    @PutMapping("/{id}/members/{organisation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets an organisation join", description = "For its managers and administrators.")
    void join(@PathVariable String id, @PathVariable String organisation) {
        portfolios.join(changeable(id), OrganisationId.parse(organisation));
    }

    @DeleteMapping("/{id}/members/{organisation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets an organisation go", description = "For its managers and administrators.")
    void leave(@PathVariable String id, @PathVariable String organisation) {
        portfolios.leave(changeable(id), OrganisationId.parse(organisation));
    }

    @PutMapping("/{id}/managers/{person}")
    @PreAuthorize(ADMINISTRATORS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Appoints a manager")
    void appoint(@PathVariable String id, @PathVariable String person) {
        portfolios.appoint(PortfolioId.parse(id), PersonId.parse(person));
    }

    @DeleteMapping("/{id}/managers/{person}")
    @PreAuthorize(ADMINISTRATORS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Dismisses a manager")
    void dismiss(@PathVariable String id, @PathVariable String person) {
        portfolios.dismiss(PortfolioId.parse(id), PersonId.parse(person));
    }

    private PortfolioId changeable(String id) {
        Reader reader = readers.current();
        PortfolioProfile portfolio = directory.visibleTo(reader, PortfolioId.parse(id));
        if (!knowsManagers(portfolio, reader)) {
            throw new AccessDeniedException("no manager of the portfolio");
        }
        return portfolio.id();
    }

    private ResponseEntity<PortfolioView> answer(
            ResponseEntity.BodyBuilder builder, PortfolioProfile portfolio, Reader reader) {
        return builder.eTag(EntityTag.of(portfolio.version())).body(view(portfolio, reader));
    }

    private PortfolioView view(PortfolioProfile portfolio, Reader reader) {
        return knowsManagers(portfolio, reader)
                ? PortfolioView.forManagers(portfolio)
                : PortfolioView.forMembers(portfolio);
    }

    private boolean knowsManagers(PortfolioProfile portfolio, Reader reader) {
        return reader.is(Role.ADMINISTRATOR) || directory.isManagedBy(portfolio.id(), reader);
    }
}
