package org.marchepied.server.page;

import jakarta.mvc.security.Csrf;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param site scheme, host and port as the browser asked for them
 * @param path of the page, where the language switch returns to
 * @param answersForm whether asking for the path again would not show this page again
 * @param learner name of the learner at this seat; null when nobody is known
 * @param helpAsked whether this learner is waiting for the trainer
 * @param trainer name of the trainer signed in; null for none
 * @param styles of the plugins on the page
 * @param scripts of the plugins on the page
 * @param notice a sentence shown above the content; null for none
 */
public record Frame(
        Text text,
        Csrf csrf,
        String site,
        String path,
        boolean answersForm,
        @Nullable String learner,
        boolean helpAsked,
        @Nullable String trainer,
        List<String> styles,
        List<String> scripts,
        @Nullable String notice) {

    /** As it is at the address of another page. */
    public Frame at(String page) {
        return new Frame(text, csrf, site, page, answersForm, learner, helpAsked, trainer, styles, scripts, notice);
    }

    public Frame withNotice(@Nullable String sentence) {
        return new Frame(text, csrf, site, path, answersForm, learner, helpAsked, trainer, styles, scripts, sentence);
    }

    public Frame with(List<String> pluginStyles, List<String> pluginScripts) {
        return new Frame(
                text, csrf, site, path, answersForm, learner, helpAsked, trainer, pluginStyles, pluginScripts, notice);
    }

    public Frame withLearner(String name, boolean waiting) {
        return new Frame(text, csrf, site, path, answersForm, name, waiting, trainer, styles, scripts, notice);
    }

    /** The language of an element with words of a pack, for its attribute; null where the page is in it already. */
    public @Nullable String lang(Locale language) {
        return text.locale().getLanguage().equals(language.getLanguage()) ? null : language.toLanguageTag();
    }

    public String t(String key, Object... args) {
        return text.get(key, args);
    }

    /** The message about each of these; empty if there is none. */
    public String each(String key, List<String> args) {
        return args.stream().map(arg -> t(key, arg)).collect(Collectors.joining(" "));
    }
}
