package org.marchepied.plugin;

/** Where things stand in a plugin's jar, so that tools find them without running the plugin. */
public final class PluginFiles {

    /**
     * The JSON Schema (2020-12) of the configuration. Its {@code $id} is {@link #SCHEMA_ID_PREFIX} followed by the
     * simulation's id, a colon and its version; its {@code x-skills} lists {@link Descriptor#skills()}.
     */
    public static final String SCHEMA = "META-INF/marchepied/simulation.schema.json";

    /** For instance {@code urn:marchepied:simulation:login-keypad:1}. */
    public static final String SCHEMA_ID_PREFIX = "urn:marchepied:simulation:";

    /**
     * Base name of the UTF-8 message bundles ({@code messages_fr.properties}, {@code messages_en.properties}), in the
     * package of the plugin's class.
     */
    public static final String MESSAGES = "messages";

    /** Static files, served under {@code /p/<id>/}. The engine links those that have the names below. */
    public static final String STATIC = "META-INF/resources/p/";

    /** Among the static files: the style of the screens. */
    public static final String STYLE = "style.css";

    /**
     * Among the static files: what makes the screens quicker or kinder, and what they work without. The engine replaces
     * the screens' elements at every action, so listen at the document.
     */
    public static final String SCRIPT = "script.js";

    /** Among the static files: the style of the {@linkplain Printout printouts}, on paper and in PDF. */
    public static final String PRINT_STYLE = "print.css";

    private PluginFiles() {}
}
