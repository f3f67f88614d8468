package org.marchepied.acceptance;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds a Chromium, Chrome or Edge on this machine: the one that MARCHEPIED_BROWSER names, else on the path, else in the
 * usual places.
 *
 * @param environment variables of the process
 * @param isProgram whether a file is there and may be run
 */
record InstalledBrowsers(Map<String, String> environment, Predicate<Path> isProgram) {

    static final String VARIABLE = "MARCHEPIED_BROWSER";

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "microsoft-edge-stable",
            "msedge");

    private static final List<String> PLACES = List.of(
            "/opt/google/chrome/chrome",
            "/opt/microsoft/msedge/msedge",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final List<String> WINDOWS_ROOTS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");
    private static final List<String> WINDOWS_PLACES =
            List.of("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe");

    static InstalledBrowsers ofThisMachine() {
        return new InstalledBrowsers(
                System.getenv(), program -> Files.isRegularFile(program) && Files.isExecutable(program));
    }

    /** @throws IllegalStateException if MARCHEPIED_BROWSER names no program */
    Optional<Path> find() {
        var named = environment.getOrDefault(VARIABLE, "");
        if (!named.isEmpty()) {
            return Optional.of(named(Path.of(named)));
        }
        return Stream.of(onPath(), PLACES.stream().map(Path::of), onWindows())
                .flatMap(places -> places)
                .filter(isProgram)
                .findFirst();
    }

    private Path named(Path program) {
        if (!isProgram.test(program)) {
            throw new IllegalStateException(VARIABLE + " must name a program that can be run, was '" + program + "'.");
        }
        return program;
    }

    private Stream<Path> onPath() {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream()
                        .flatMap(name -> Stream.of(name, name + ".exe"))
                        .map(name -> Path.of(folder, name)));
    }

    private Stream<Path> onWindows() {
        return WINDOWS_ROOTS.stream()
                .map(root -> environment.getOrDefault(root, ""))
                .filter(root -> !root.isEmpty())
                .flatMap(root -> WINDOWS_PLACES.stream().map(place -> Path.of(root, place)));
    }
}
