package jom.workbench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jom.network.Reader;
import jom.network.Readers;
import jom.platform.LanguageChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/**
 * In which language somebody is answered: the one chosen on a page in this browser, else the person's own, before the
 * sign-in the first of the browser's that is spoken here, else English.
 */
@Component("localeResolver")
class Languages implements LocaleResolver, LanguageChoice {

    /** The first is the one for everybody else. */
    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final String COOKIE = "jom-language";
    private static final Duration KEEP = Duration.ofDays(365);

    private final Readers readers;

    Languages(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Stream.concat(Stream.of(chosen(request), own()), asked(request).map(Languages::spoken))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(SPOKEN.get(0));
    }

    @Override
    public Optional<Locale> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? chosen(request.getRequest())
                : Optional.empty();
    }

    /** Remembers a choice in this browser; languages not spoken here are ignored. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        spoken(locale).ifPresent(language -> {
            request.setAttribute(COOKIE, language);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, language));
        });
    }

    private static String cookie(HttpServletRequest request, Locale language) {
        return ResponseCookie.from(COOKIE, language.getLanguage())
                .path("/")
                .maxAge(KEEP)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        if (request.getAttribute(COOKIE) instanceof Locale now) {
            return Optional.of(now);
        }
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> spoken(Locale.forLanguageTag(cookie.getValue())));
    }

    private Optional<Locale> own() {
        return readers.find().map(Reader::language).flatMap(Languages::spoken);
    }

    private static Stream<Locale> asked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.of()
                : Collections.list(request.getLocales()).stream();
    }

    private static Optional<Locale> spoken(Locale wanted) {
        return SPOKEN.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }
}
