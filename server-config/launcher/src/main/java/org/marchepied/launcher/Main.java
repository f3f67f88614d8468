package org.marchepied.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What {@code bin/marchepied} runs. */
public final class Main {

    /** All went well. */
    static final int DONE = 0;
    /** The command could not do its work. */
    static final int FAILED = 1;
    /** The command line asks for nothing known. */
    static final int USAGE = 2;

    private static final String DEMO = "--demo";

    private final Texts texts;
    private final Configuration configuration;
    private final Installation installation;
    private final PrintStream out;
    private final PrintStream err;

    Main(Texts texts, Configuration configuration, Installation installation, PrintStream out, PrintStream err) {
        this.texts = texts;
        this.configuration = configuration;
        this.installation = installation;
        this.out = out;
        this.err = err;
    }

    /** Ends the process, unless the server runs: then the server does. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var texts = Texts.forEnvironment(System.getenv());
        int status;
        try {
            var installation = Installation.find();
            var configuration = Configuration.read(installation.configurationFile(), texts);
            status = new Main(texts, configuration, installation, out, err).run(List.of(arguments));
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            status = FAILED;
        }
        if (status != Serve.RUNNING) {
            System.exit(status);
        }
    }

    int run(List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        try {
            return switch (command) {
                case "serve" -> serve(rest);
                case "check" -> new Check(installation, configuration, texts, out, err).run(rest);
                case "prepare" -> new Prepare(installation, texts, out, err).run();
                case "reset-password" -> resetPassword(rest);
                case "version", "--version" -> say(texts.text("version", Version.number()));
                case "help", "--help", "-h" -> say(texts.text("help"));
                case "" -> misuse(texts.text("no-command"));
                default -> misuse(texts.text("unknown-command", command));
            };
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return FAILED;
        }
    }

    private int serve(List<String> options) throws Refusal {
        var unknown = unknown(options);
        if (unknown.isPresent()) {
            return misuse(unknown.get());
        }
        Settings.unknown(configuration)
                .forEach(name -> err.println(texts.text("setting.unknown", name, installation.configurationFile())));
        var settings = settings(options);
        out.println(texts.text("serve.data", settings.data()));
        return new Serve(installation, settings, texts, out, err).run();
    }

    private int resetPassword(List<String> options) throws Refusal {
        var unknown = unknown(options);
        return unknown.isPresent() ? misuse(unknown.get()) : new ResetPassword(settings(options), texts, out).run();
    }

    private Optional<String> unknown(List<String> options) {
        return options.stream()
                .filter(option -> !option.equals(DEMO))
                .map(option -> texts.text("unknown-option", option))
                .findFirst();
    }

    private Settings settings(List<String> options) throws Refusal {
        return Settings.read(configuration, installation, texts, options.contains(DEMO));
    }

    private int say(String text) {
        out.println(text);
        return DONE;
    }

    private int misuse(String problem) {
        err.println(problem);
        err.println();
        err.println(texts.text("help"));
        return USAGE;
    }
}
