package org.marchepied.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.marchepied.packs.Problem.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The command {@code marchepied check}: every problem of some packs on paper. */
public final class PackCheck {

    /** No error. */
    public static final int GOOD = 0;
    /** At least one error. */
    public static final int ERRORS = 1;
    /** Nothing was checked: no pack named, or one that is not there. */
    public static final int USAGE = 2;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PackReader reader;
    private final Limits limits = Limits.standard();
    private final Locale language;

    private PackCheck(SimulationSchemas schemas, Locale language) {
        this.reader = new PackReader(schemas, limits, language);
        this.language = language;
    }

    /** How the problems are printed. */
    public enum Format {
        TEXT,
        JSON
    }

    /** With problems worded in French. */
    public static int run(List<Path> packs, SimulationSchemas schemas, Format format, Appendable out) {
        return run(packs, schemas, format, out, Locale.FRENCH);
    }

    /**
     * @param named packs as folders or zip files, or folders with packs in them
     * @param language of the problems: French or English
     * @return the exit status: {@link #GOOD}, {@link #ERRORS} or {@link #USAGE}
     */
    public static int run(List<Path> named, SimulationSchemas schemas, Format format, Appendable out, Locale language) {
        Texts texts = new Texts(language);
        try {
            if (named.isEmpty()) {
                out.append(texts.text("check.usage")).append('\n');
                return USAGE;
            }
            List<Path> packs = new ArrayList<>();
            for (Path path : named) {
                if (!Files.isDirectory(path) && !isZip(path)) {
                    out.append(texts.text("check.missing", path)).append('\n');
                    return USAGE;
                }
                packs.addAll(packs(path));
            }
            List<Problem> problems = new PackCheck(schemas, language).problems(packs);
            long errors = count(problems, Severity.ERROR);
            long warnings = count(problems, Severity.WARNING);
            if (format == Format.JSON) {
                out.append(json(problems, errors, warnings)).append('\n');
            } else {
                for (Problem problem : problems) {
                    String kind = texts.text("check." + problem.severity());
                    out.append(problem.toString()).append(kind).append('\n');
                }
                out.append(texts.text("check.count", packs.size(), errors, warnings))
                        .append('\n');
            }
            return errors == 0 ? GOOD : ERRORS;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot print the problems.", e);
        }
    }

    /** Of a folder that is no pack itself, the packs in it; what is named if there are none. */
    private static List<Path> packs(Path named) throws IOException {
        if (isZip(named) || isPack(named)) {
            return List.of(named);
        }
        try (Stream<Path> inside = Files.list(named)) {
            List<Path> packs = inside.filter(PackCheck::isPack).sorted().toList();
            return packs.isEmpty() ? List.of(named) : packs;
        }
    }

    private static boolean isPack(Path folder) {
        return Files.exists(folder.resolve(PackFiles.MANIFEST));
    }

    private static boolean isZip(Path pack) {
        return pack.toString().endsWith(".zip") && Files.isRegularFile(pack);
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private List<Problem> problems(List<Path> packs) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path pack : packs) {
            problems.addAll(isZip(pack) ? zipped(pack) : inFolder(pack));
        }
        return problems;
    }

    /** With the folder as it was named, so that an editor finds the file. */
    private List<Problem> inFolder(Path pack) {
        Path parent = pack.getParent();
        List<Problem> problems = reader.read(pack).problems();
        return parent == null
                ? problems
                : problems.stream().map(problem -> problem.in(parent)).toList();
    }

    private List<Problem> zipped(Path zip) throws IOException {
        Path place = Files.createTempDirectory("marchepied-check");
        try {
            PackZip.Unpacked unpacked = PackZip.unpack(zip, place, limits, language);
            return unpacked.folder() == null
                    ? unpacked.problems()
                    : reader.read(unpacked.folder()).problems();
        } finally {
            Folders.delete(place);
        }
    }

    private static String json(List<Problem> problems, long errors, long warnings) {
        ObjectNode root = JSON.createObjectNode().put("errors", errors).put("warnings", warnings);
        ArrayNode array = root.putArray("problems");
        for (Problem problem : problems) {
            array.addObject()
                    .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("message", problem.message());
        }
        return root.toPrettyString();
    }
}
