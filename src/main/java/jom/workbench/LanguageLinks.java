package jom.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a page is in another language: with all that was asked for, but for what has just been told. */
@Component("languageLinks")
public class LanguageLinks {

    private static final String LANGUAGE = "language=";
    private static final String TOLD = "told=";

    /**
     * To this page, to be put behind its own address.
     *
     * @param language as it is spelt in addresses, {@code en} or {@code de}
     */
    public String to(String language) {
        return Stream.concat(asked(), Stream.of(LANGUAGE + language)).collect(Collectors.joining("&", "?", ""));
    }

    /** As it was sent, escapes included. */
    private static Stream<String> asked() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return Stream.empty();
        }
        HttpServletRequest request = attributes.getRequest();
        String query = request.getQueryString();
        return query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&", -1))
                        .filter(part -> !part.isEmpty() && !part.startsWith(LANGUAGE) && !part.startsWith(TOLD));
    }
}
