package org.marchepied.server.page;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the pages in one language. */
public record Text(Locale locale) {

    /** The languages there are; the first is the default. */
    public static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Key, Message> MESSAGES = new ConcurrentHashMap<>();

    private record Key(Locale locale, String name) {}

    /** The language of this tag, or French. */
    public static Text of(String languageTag) {
        return new Text(LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(languageTag))
                .findFirst()
                .orElse(Locale.FRENCH));
    }

    /** The message, formatted by {@link MessageFormat}. */
    public String get(String key, Object... args) {
        var message = MESSAGES.computeIfAbsent(new Key(locale, key), Text::read);
        return args.length == 0 ? message.plain : message.with(args);
    }

    /** As {@link #get}, for a key that comes from outside; empty if there is none of that name. */
    public Optional<String> find(String key) {
        return messages(locale).containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    private static ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle("org.marchepied.server.page.messages", locale, NO_FALLBACK);
    }

    private static Message read(Key key) {
        try {
            var pattern = messages(key.locale).getString(key.name);
            var format = new MessageFormat(pattern, key.locale);
            return new Message(format, format.format(new Object[0]));
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("No message '" + key.name + "'. This is a bug, please report it.", missing);
        }
    }

    /** A message read once: a page has some forty. */
    private record Message(MessageFormat format, String plain) {

        String with(Object... args) {
            // a format is for one thread
            return ((MessageFormat) format.clone()).format(args);
        }
    }

    /** A day, as people write it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** A time of a day, with the day of the week, as an invitation says it. */
    public String appointment(Instant instant) {
        return appointment(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
    }

    /** As {@link #appointment(Instant)}, here. */
    public String appointment(LocalDateTime time) {
        return written(FormatStyle.FULL, time);
    }

    /** A day and time of the day, as people write them. */
    public String dateTime(Instant instant) {
        return written(FormatStyle.LONG, LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
    }

    private String written(FormatStyle day, LocalDateTime time) {
        return get(
                "page.day-time",
                DateTimeFormatter.ofLocalizedDate(day).withLocale(locale).format(time),
                DateTimeFormatter.ofPattern(get("page.time"), locale).format(time));
    }
}
