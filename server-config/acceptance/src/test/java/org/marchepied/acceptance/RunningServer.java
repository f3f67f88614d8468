package org.marchepied.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The distribution's server as a process of its own, on the loopback address and a free port. */
final class RunningServer implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(3);

    /** A server that stops for the first time keeps its classes: 120 MB, long work for a busy machine. */
    private static final Duration TO_STOP = Duration.ofMinutes(3);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DEMO = "MARCHEPIED_DEMO";

    private final Map<String, String> environment;
    private final int port;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private Process process;

    private RunningServer(Map<String, String> environment, int port) {
        this.environment = environment;
        this.port = port;
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    /** The demonstration with the distribution's own packs and plugins, on new data. */
    static RunningServer start(String name) {
        return start(name, Map.of());
    }

    /** @param settings MARCHEPIED_… variables besides the port and the data folder */
    static RunningServer start(String name, Map<String, String> settings) {
        var server = prepare(name, settings);
        server.awaitReady();
        return server;
    }

    /** A server that nobody has set up yet. */
    static RunningServer startEmpty(String name) {
        return start(name, Map.of(DEMO, "false"));
    }

    /** Does not wait, for a start that is meant to fail. */
    static RunningServer prepare(String name, Map<String, String> settings) {
        var environment = new TreeMap<>(Map.of(DEMO, "true"));
        environment.putAll(settings);
        environment.put("MARCHEPIED_DATA", Distribution.newFolder(name).toString());
        return new RunningServer(environment, freePort());
    }

    String site() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    Path data() {
        return Path.of(environment.get("MARCHEPIED_DATA"));
    }

    /** What went wrong, for whoever keeps the server. */
    String log() throws IOException {
        return Files.readString(data().resolve("log/server.log"));
    }

    long pid() {
        return process.pid();
    }

    /** The most that its process has had so far, in bytes; 0 where the system does not tell. */
    long memory() throws IOException {
        var status = Path.of("/proc", String.valueOf(pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .sum()
                : 0;
    }

    Console console() {
        return new Console(new ArrayList<>(lines));
    }

    Console.SignIn signIn() {
        return console()
                .signIn()
                .orElseThrow(() -> new AssertionError(
                        "no sign-in on the console:\n" + console().text()));
    }

    /** Asks the server to stop, as Ctrl-C and service managers do. @return the exit status */
    int stop() {
        process.destroy();
        return awaitEnd();
    }

    /** Pulls the plug. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    void restart() {
        lines.clear();
        process = launch();
        awaitReady();
    }

    /** Starts again on the same data, as the demonstration, which then makes its own agency beside those that are there. */
    void restartAsDemonstration() {
        environment.put(DEMO, "true");
        restart();
    }

    /** @return the exit status */
    int awaitEnd() {
        try {
            if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the server did not end in " + TO_STOP + ":\n"
                        + console().text());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Another command of the distribution, with the settings of this server. @return what it said */
    String command(String name) {
        try {
            var started = builder(name).start();
            var said = new String(started.getInputStream().readAllBytes(), UTF_8);
            if (started.waitFor() != 0) {
                throw new AssertionError(name + ": " + started.exitValue() + "\n" + said);
            }
            return said;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Process launch() {
        try {
            var started = builder("serve").start();
            var reader = new Thread(() -> read(started), "console of the server");
            reader.setDaemon(true);
            reader.start();
            return started;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private ProcessBuilder builder(String command) {
        var builder =
                new ProcessBuilder(Distribution.home().resolve("bin/marchepied").toString(), command);
        builder.environment().keySet().removeIf(name -> name.startsWith("MARCHEPIED_"));
        builder.environment().putAll(environment);
        builder.environment().put("MARCHEPIED_PORT", String.valueOf(port));
        builder.environment().put("MARCHEPIED_ADDRESS", "127.0.0.1");
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.directory(data().toFile()).redirectErrorStream(true);
    }

    private void read(Process started) {
        try (var reader = started.inputReader(UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException gone) {
            lines.add("(the console was closed)");
        }
    }

    /** Until it says so itself, at /health/ready. Before that it answers nobody, or with its own pages. */
    void awaitReady() {
        Await.until(
                TO_START, () -> "the server is ready; it said:\n" + console().text(), () -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("the server ended with " + process.exitValue() + ":\n"
                                + console().text());
                    }
                    if (status("/") == 404) {
                        throw new AssertionError("the port is open, but the pages are missing");
                    }
                    return status("/health/ready") == 200 && hasSaidHowToBegin();
                });
    }

    private boolean hasSaidHowToBegin() {
        return console().signIn().isPresent() || console().firstUseCode().isPresent();
    }

    /** @return 0 where nothing answers */
    private int status(String path) {
        var request = HttpRequest.newBuilder(URI.create(site() + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
