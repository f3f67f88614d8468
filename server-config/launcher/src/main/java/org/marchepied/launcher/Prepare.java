package org.marchepied.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * {@code marchepied prepare}: starts the server on an empty data folder, asks for a page and stops, so that the
 * classes it used are kept ready (the script says where) and the first real start is quick.
 */
final class Prepare {

    private static final int PAGES = 3;

    private final Installation installation;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    Prepare(Installation installation, Texts texts, PrintStream out, PrintStream err) {
        this.installation = installation;
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    int run() throws Refusal {
        try {
            Path data = Files.createTempDirectory("marchepied-prepare");
            int port = freePort();
            var own = new Properties();
            own.setProperty("marchepied.data", data.toString());
            own.setProperty("marchepied.port", String.valueOf(port));
            own.setProperty("marchepied.address", "127.0.0.1");
            var configuration = new Configuration(own, Map.of(), new Properties());
            Settings settings = Settings.read(configuration, installation, texts, false);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Layout.deleteQuietly(data)));
            int status = new Serve(installation, settings, texts, out, err).run();
            if (status != Serve.RUNNING) {
                return status;
            }
            for (int page = 0; page < PAGES; page++) {
                get(URI.create("http://127.0.0.1:" + port + "/"));
            }
            out.println(texts.text("prepare.done"));
            return Main.DONE;
        } catch (IOException e) {
            throw new Refusal(texts.text("prepare.failed", String.valueOf(e.getMessage())), e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void get(URI page) throws IOException {
        var connection = (HttpURLConnection) page.toURL().openConnection();
        try {
            connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
