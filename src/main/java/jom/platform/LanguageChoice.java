package jom.platform;

import java.util.Locale;
import java.util.Optional;

/** The language that whoever asks has chosen on a page. Turned around, for pages stand above all that asks for it. */
public interface LanguageChoice {

    /** Empty if nobody is asking over HTTP, or has not chosen; then a person's own language counts. */
    Optional<Locale> current();
}
