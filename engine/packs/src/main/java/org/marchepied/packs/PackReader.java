package org.marchepied.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marchepied.packs.YamlNode.Scalar;

/** Reads a folder of lessons, finds all that is wrong with it at once, and renders it. Safe for several threads. */
public final class PackReader {

    private final SimulationSchemas schemas;
    private final Limits limits;
    private final Texts texts;

    /** With problems worded in French. */
    public PackReader(SimulationSchemas schemas, Limits limits) {
        this(schemas, limits, Locale.FRENCH);
    }

    /** @param language of the problems: French or English */
    public PackReader(SimulationSchemas schemas, Limits limits, Locale language) {
        this.schemas = schemas;
        this.limits = limits;
        this.texts = new Texts(language);
    }

    /** Never fails for what an author may write; a folder that cannot be read is a problem, too. */
    public CheckedPack read(Path folder) {
        Findings findings = new Findings(texts);
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        Place top = Place.top(name + "/" + PackFiles.MANIFEST);
        Pack pack = null;
        try {
            if (Files.isDirectory(folder)) {
                pack = read(folder, top, findings);
            } else {
                findings.error(top, "pack.no-folder", folder);
            }
        } catch (IOException e) {
            findings.error(top, "pack.unreadable", String.valueOf(e.getMessage()));
        }
        return new CheckedPack(findings.hasError() ? null : pack, findings.problems());
    }

    private @Nullable Pack read(Path folder, Place top, Findings findings) throws IOException {
        PackFiles files = PackFiles.read(folder, limits, findings);
        if (!files.has(PackFiles.MANIFEST)) {
            findings.error(top, "pack.no-manifest");
        }
        Source source = files.text(PackFiles.MANIFEST).orElse(null);
        if (source == null) {
            return null;
        }
        Manifest manifest =
                bounded(source, findings, own -> new ManifestReader(files.name(), schemas, own).read(source));
        if (manifest == null) {
            return null;
        }
        List<LessonDraft> lessons = lessons(files, manifest, findings);
        PackChecks.check(files, manifest, lessons, findings);
        return pack(folder, files, manifest, lessons);
    }

    private List<LessonDraft> lessons(PackFiles files, Manifest manifest, Findings findings) {
        PackPages pages = new PackPages(
                manifest.id(), files.digest(), files.images(), manifest.lessonIds(), new Texts(manifest.language()));
        List<LessonDraft> lessons = new ArrayList<>();
        for (Scalar listed : manifest.lessons()) {
            String file = listed.text() + ".md";
            if (!files.has(file)) {
                findings.error(listed.place(), "pack.lesson-missing", listed.text(), files.shown(file));
            }
            LessonDraft draft = files.text(file)
                    .map(source -> lesson(listed.text(), source, files, pages, manifest, findings))
                    .orElse(null);
            if (draft != null) {
                lessons.add(draft);
            }
        }
        return lessons;
    }

    private @Nullable LessonDraft lesson(
            String id, Source source, PackFiles files, PackPages pages, Manifest manifest, Findings findings) {
        Source notes = files.text(id + ".trainer.md").orElse(null);
        Source handout = files.text(id + ".print.md").orElse(null);
        return bounded(
                source, findings, own -> new LessonReader(id, pages, manifest.competencyIds(), schemas, limits, own)
                        .read(source, notes, handout));
    }

    /** Runs the reading of one file behind the last fence; what a stuck thread still finds goes nowhere. */
    private <T> @Nullable T bounded(Source source, Findings findings, Function<Findings, @Nullable T> work) {
        Findings own = findings.fresh();
        Callable<@Nullable T> call = () -> work.apply(own);
        try {
            T result = BoundedThread.run(source.file(), limits.parsing(), call);
            findings.addAll(own);
            return result;
        } catch (BoundedThread.Refused e) {
            findings.error(source.place(0), e.key());
            return null;
        }
    }

    private static Pack pack(Path folder, PackFiles files, Manifest manifest, List<LessonDraft> lessons) {
        return new Pack(
                folder,
                manifest.id(),
                manifest.title(),
                manifest.language(),
                manifest.version(),
                manifest.licence(),
                manifest.authors(),
                manifest.level(),
                manifest.verified(),
                manifest.competencies(),
                lessons.stream().map(LessonDraft::lesson).toList(),
                manifest.plans(),
                manifest.rules(),
                files.digest());
    }
}
