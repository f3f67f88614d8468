package org.marchepied.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The browser of all tests: an installed one, else the driver's own download, else the distribution's package. Without any,
 * the tests fail and say what to install: they are never skipped.
 */
final class Browsers implements AutoCloseable {

    private static final String REMEDY = """
            These tests need a browser, and none could be found or brought. Install one and run them again:
                sudo apt-get install chromium
            or set MARCHEPIED_BROWSER to the program of a Chromium, Chrome or Edge.""";

    private static final int MINUTES_TO_INSTALL = 10;

    private final Playwright driver;
    private final Browser browser;

    private Browsers(Playwright driver, Browser browser) {
        this.driver = driver;
        this.browser = browser;
    }

    static Browsers open() {
        // the driver would otherwise download three browsers
        var driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Browsers(driver, launch(driver));
        } catch (RuntimeException none) {
            driver.close();
            throw none;
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        driver.close();
    }

    private static Browser launch(Playwright driver) {
        var found = InstalledBrowsers.ofThisMachine().find();
        return found.isPresent() ? launch(driver, found) : bring(driver);
    }

    /** The tests run in two processes, of which one brings and the other waits for it. */
    private static Browser bring(Playwright driver) {
        var lock = Path.of(System.getProperty("java.io.tmpdir"), "marchepied-browser.lock");
        try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = file.lock()) {
            return launchBrought(driver);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static Browser launchBrought(Playwright driver) {
        var installed = InstalledBrowsers.ofThisMachine();
        var found = installed.find();
        if (found.isPresent()) {
            return launch(driver, found);
        }
        System.out.println("No browser is installed here: bringing one, which takes a few minutes.");
        var told = new ArrayList<String>();
        if (run(download(), told)) {
            try {
                return launch(driver, Optional.empty());
            } catch (PlaywrightException lacksLibraries) {
                told.add(String.valueOf(lacksLibraries.getMessage()));
            }
        }
        if (isDebianRoot() && run(List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium"), told)) {
            found = installed.find();
        }
        return launch(
                driver,
                Optional.of(found.orElseThrow(
                        () -> new IllegalStateException(REMEDY + "\n\nWhat was tried:\n" + String.join("\n", told)))));
    }

    private static Browser launch(Playwright driver, Optional<Path> program) {
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update"));
        program.ifPresent(options::setExecutablePath);
        return driver.chromium().launch(options);
    }

    /** The driver's own command, which ends its process and so needs one. */
    private static List<String> download() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install"));
        if (isDebianRoot()) {
            command.add("--with-deps");
        }
        command.addAll(List.of("--only-shell", "chromium"));
        return command;
    }

    private static boolean run(List<String> command, List<String> told) {
        try {
            var output = Files.createTempFile("marchepied-browser", ".txt");
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            process.environment().putIfAbsent("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "15000");
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var started = process.start();
            var ended = started.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES);
            if (!ended) {
                started.destroyForcibly();
            }
            told.add(String.join(" ", command.subList(Math.max(0, command.size() - 4), command.size())) + ":\n"
                    + Files.readString(output));
            Files.delete(output);
            return ended && started.exitValue() == 0;
        } catch (IOException unknownCommand) {
            told.add(String.valueOf(unknownCommand.getMessage()));
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean isDebianRoot() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
    }
}
