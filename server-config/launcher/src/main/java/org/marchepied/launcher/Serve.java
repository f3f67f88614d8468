package org.marchepied.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * {@code marchepied serve}: prepares the folder of the application server and starts it in this same process, so that
 * there is one process to stop and no secret on a command line.
 */
final class Serve {

    /** Instead of an exit status: the server runs, and ends the process when it is told to stop. */
    static final int RUNNING = -1;

    private static final String WELCOME = "marchepied.welcome";
    private static final String APPLICATION_SERVER = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final Logger APPLICATION_SERVER_LOG = Logger.getLogger("PayaraMicro");

    private final Installation installation;
    private final Settings settings;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    Serve(Installation installation, Settings settings, Texts texts, PrintStream out, PrintStream err) {
        this.installation = installation;
        this.settings = settings;
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    int run() throws Refusal {
        out.println(texts.text("serve.starting"));
        DataFolder data = DataFolder.open(settings.data(), texts);
        requireFreePort();
        PluginJars plugins = PluginJars.inspect(settings.plugins(), texts);
        plugins.leftOut().forEach(err::println);
        Layout layout;
        try {
            layout = Layout.lay(installation, plugins, data.run());
            handOver(data);
        } catch (IOException e) {
            throw new Refusal(texts.text("serve.layout", data.run(), String.valueOf(e.getMessage())), e);
        }
        if (start(layout)) {
            welcome();
            Runtime.getRuntime().addShutdownHook(new Thread(this::farewell));
            return RUNNING;
        }
        err.println(texts.text("serve.failed"));
        ServerLog.firstFailure().ifPresent(failure -> err.println("  " + failure));
        err.println(texts.text("serve.log", data.log()));
        silence();
        return Main.FAILED;
    }

    /** What the application has to say to whoever started it: told when it answers, and kept nowhere. */
    private void welcome() {
        String welcome = System.clearProperty(WELCOME);
        if (welcome != null) {
            out.println(welcome);
            out.flush();
        }
    }

    /** Before the first stop the machine writes its class archive, see {@code bin/marchepied}: nobody shall press again. */
    private void farewell() {
        var first = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-XX:ArchiveClassesAtExit"));
        out.println(texts.text(first ? "serve.stopping-first" : "serve.stopping"));
        out.flush();
        silence();
    }

    /** The application server prints remarks of its own on its way out. */
    private static void silence() {
        APPLICATION_SERVER_LOG.setFilter(remark -> false);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    private void requireFreePort() throws Refusal {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (UnknownHostException e) {
            throw new Refusal(texts.text("serve.address", settings.address()), e);
        } catch (IOException e) {
            String port = String.valueOf(settings.port());
            throw new Refusal(texts.text("serve.port", settings.address(), port), e);
        }
    }

    /** The server reads its settings from system properties, and its log's from a file that one of them names. */
    private void handOver(DataFolder data) throws IOException {
        settings.properties().forEach(System::setProperty);
        System.setProperty("marchepied.language", texts.language().getLanguage());
        System.setProperty("derby.system.home", settings.data().toString());
        System.setProperty("derby.stream.error.file", data.derbyLog().toString());
        System.setProperty(ServerLog.FILE, data.log().toString());

        var logging = new Properties();
        try (var reader = Files.newBufferedReader(installation.loggingFile())) {
            logging.load(reader);
        }
        logging.setProperty("handlers", ServerLog.class.getName());
        Path file = data.run().resolve("logging.properties");
        try (OutputStream stream = Files.newOutputStream(file)) {
            logging.store(stream, null);
        }
        System.setProperty("java.util.logging.config.file", file.toString());

        System.setProperty(
                "fish.payara.micro.BootJar",
                installation.library().resolve("marchepied.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", installation.library().toString());
    }

    private boolean start(Layout layout) {
        String[] arguments = {
            "--rootdir",
            layout.server().toString(),
            "--nohazelcast",
            "--disablephonehome",
            "--contextroot",
            "/",
            "--deploy",
            layout.application().toString(),
            "--postdeploycommandfile",
            layout.openPort().toString()
        };
        try {
            var server = (PayaraMicroBoot) Class.forName(APPLICATION_SERVER)
                    .getMethod("create", String[].class)
                    .invoke(null, (Object) arguments);
            return !List.copyOf(server.getRuntime().getDeployedApplicationNames())
                    .isEmpty();
        } catch (InvocationTargetException e) {
            err.println(e.getCause());
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The application server is not in lib/payara.", e);
        }
    }
}
