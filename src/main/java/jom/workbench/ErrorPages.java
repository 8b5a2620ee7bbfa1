package jom.workbench;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The last answer to whatever went wrong: a page in words for people, problem details for machines. Neither says more
 * than the status.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final List<String> MACHINES = List.of("/api/", "/v3/api-docs", "/engine-rest", "/actuator");
    private static final Set<Integer> IN_WORDS = Set.of(400, 403, 404, 405, 409, 413, 429);

    @RequestMapping("${server.error.path:/error}")
    Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
        HttpStatus status = status(request);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (isMachine(request, path)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(status, path));
        }
        response.setStatus(status.value());
        model.addAttribute("words", words(status));
        return "error";
    }

    /** Of what was wrong with a request, and not with us, the rest is not worth words of its own. */
    private static String words(HttpStatus status) {
        if (IN_WORDS.contains(status.value())) {
            return String.valueOf(status.value());
        }
        return status.is4xxClientError() ? "400" : "other";
    }

    /** Called by its address nothing has gone wrong: there is simply no such page. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean isMachine(HttpServletRequest request, String path) {
        return MACHINES.stream().anyMatch(path::startsWith) || wantsJson(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean wantsJson(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return types.stream().anyMatch(type -> type.getSubtype().endsWith("json"))
                    && types.stream().noneMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static ProblemDetail problem(HttpStatus status, String path) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail(status));
        problem.setType(URI.create("urn:jom:problem:" + code(status)));
        problem.setInstance(instance(path));
        return problem;
    }

    private static String code(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "platform.unknown";
            case FORBIDDEN -> "platform.notAllowed";
            default -> status.is5xxServerError() ? "platform.unexpected" : "platform.http" + status.value();
        };
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address.";
            case FORBIDDEN -> "Your role does not allow this.";
            default ->
                status.is5xxServerError()
                        ? "Something went wrong on our side. Nothing was stored."
                        : status.getReasonPhrase();
        };
    }

    private static URI instance(String path) {
        return UriComponentsBuilder.fromPath(path).build(false).encode().toUri();
    }
}
