package org.marchepied.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** The plugin of the plugin author's guide, copied from its page and compiled against the distribution alone. */
final class GuidePlugin {

    private static final Path GUIDE = Path.of("..", "..", "plugins", "README.md");
    private static final String PACKAGE = "org.example.door";
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("public (?:record|class) (\\w+)");

    private GuidePlugin() {}

    static void build(Path jar) {
        try {
            var guide = Files.readString(GUIDE);
            var work = Distribution.newFolder("guide-plugin");
            compile(sources(work, guide), work);
            write(jar, work, guide);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> sources(Path work, String guide) throws IOException {
        var files = new ArrayList<String>();
        for (var source : blocks(guide, "java")) {
            var type = TYPE.matcher(source);
            if (type.find()) {
                var file = work.resolve(type.group(1) + ".java");
                Files.writeString(file, "package " + PACKAGE + ";\n\n" + source);
                files.add(file.toString());
            }
        }
        return files;
    }

    private static void compile(List<String> sources, Path classes) throws IOException {
        var arguments =
                new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath(), "-proc:none", "--release", "17"));
        arguments.addAll(sources);
        var status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError("the guide's plugin does not compile");
        }
    }

    private static String classPath() throws IOException {
        try (var files = Files.walk(Distribution.home(), java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static void write(Path jar, Path classes, String guide) throws IOException {
        var folder = PACKAGE.replace('.', '/') + "/";
        var messages = blocks(guide, "properties").get(0);
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var compiled = Files.walk(classes)) {
            for (var file :
                    compiled.filter(file -> file.toString().endsWith(".class")).toList()) {
                put(
                        out,
                        classes.relativize(file).toString().replace(File.separatorChar, '/'),
                        Files.readAllBytes(file));
            }
            put(
                    out,
                    "META-INF/marchepied/simulation.schema.json",
                    bytes(blocks(guide, "json").get(0)));
            put(out, "META-INF/beans.xml", bytes(blocks(guide, "xml").get(0)));
            put(out, folder + "messages_fr.properties", bytes(messages));
            put(out, folder + "messages_en.properties", bytes(messages));
        }
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static List<String> blocks(String guide, String language) {
        return BLOCK.matcher(guide)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
