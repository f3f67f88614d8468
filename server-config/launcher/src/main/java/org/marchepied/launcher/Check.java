package org.marchepied.launcher;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.marchepied.packs.PackCheck;
import org.marchepied.packs.PackCheck.Format;
import org.marchepied.packs.SimulationSchemas;

/** {@code marchepied check PACK…}: the problems of packs, with the simulations that are installed here. */
final class Check {

    private final Installation installation;
    private final Configuration configuration;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    Check(Installation installation, Configuration configuration, Texts texts, PrintStream out, PrintStream err) {
        this.installation = installation;
        this.configuration = configuration;
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    int run(List<String> arguments) throws Refusal {
        var packs = new ArrayList<Path>();
        var format = Format.TEXT;
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            if (word.equals("--format")) {
                String name = words.hasNext() ? words.next() : "";
                switch (name) {
                    case "text" -> format = Format.TEXT;
                    case "json" -> format = Format.JSON;
                    default -> {
                        return misuse(texts.text("check.format", name));
                    }
                }
            } else if (word.startsWith("-")) {
                return misuse(texts.text("unknown-option", word));
            } else {
                packs.add(Path.of(word));
            }
        }
        return PackCheck.run(packs, installedSimulations(), format, out, texts.language());
    }

    private SimulationSchemas installedSimulations() throws Refusal {
        Path plugins = Settings.read(configuration, installation, texts, false).plugins();
        try {
            return SimulationSchemas.fromJars(plugins);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Refusal(texts.text("check.plugins", plugins, String.valueOf(e.getMessage())), e);
        }
    }

    private int misuse(String problem) {
        err.println(problem);
        return PackCheck.USAGE;
    }
}
