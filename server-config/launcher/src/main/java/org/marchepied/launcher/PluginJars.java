package org.marchepied.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.marchepied.packs.SimulationSchemas;
import org.marchepied.plugin.PluginFiles;

/**
 * The jars of the plugins folder.
 *
 * @param plugins by simulation id
 * @param leftOut one sentence for each jar that is no plugin
 */
record PluginJars(Map<String, Path> plugins, List<String> leftOut) {

    /** @throws Refusal if two jars carry one simulation */
    static PluginJars inspect(Path folder, Texts texts) throws Refusal {
        var plugins = new LinkedHashMap<String, Path>();
        var leftOut = new ArrayList<String>();
        for (Path jar : jars(folder, texts)) {
            String id;
            try {
                id = simulationId(jar, texts);
            } catch (Refusal notAPlugin) {
                leftOut.add(texts.text("plugin.left-out", jar.getFileName(), notAPlugin.getMessage()));
                continue;
            }
            Path other = plugins.putIfAbsent(id, jar);
            if (other != null) {
                throw new Refusal(texts.text("plugin.twice", id, other.getFileName(), jar.getFileName(), folder));
            }
        }
        return new PluginJars(Map.copyOf(plugins), List.copyOf(leftOut));
    }

    private static List<Path> jars(Path folder, Texts texts) throws Refusal {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal(texts.text("plugin.folder", folder), e);
        }
    }

    private static String simulationId(Path file, Texts texts) throws Refusal {
        try (var jar = new JarFile(file.toFile())) {
            JarEntry entry = jar.getJarEntry(PluginFiles.SCHEMA);
            if (entry == null) {
                throw new Refusal(texts.text("plugin.no-schema", PluginFiles.SCHEMA));
            }
            try (InputStream in = jar.getInputStream(entry)) {
                String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return SimulationSchemas.of(List.of(schema)).ids().iterator().next();
            }
        } catch (IOException e) {
            throw new Refusal(texts.text("plugin.broken"), e);
        } catch (IllegalArgumentException e) {
            throw new Refusal(texts.text("plugin.bad-schema", String.valueOf(e.getMessage())), e);
        }
    }
}
