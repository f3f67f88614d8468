package org.marchepied.packs;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marchepied.plugin.PluginFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the installed simulations accept, known from the files in their jars without running them. */
public final class SimulationSchemas {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern BUNDLE = Pattern.compile("(.*/)?" + PluginFiles.MESSAGES + "_[a-z]{2}\\.properties");

    private final Map<String, SimulationSchema> schemas = new LinkedHashMap<>();

    SimulationSchemas(List<SimulationSchema> schemas) {
        for (SimulationSchema schema : schemas) {
            if (this.schemas.putIfAbsent(schema.id(), schema) != null) {
                throw new IllegalArgumentException("Two simulations have the id '" + schema.id() + "'.");
            }
        }
    }

    /**
     * The schema file of one simulation.
     *
     * @param id of the simulation
     * @param skills that it judges
     * @param messages keys of the sentences that a pack can reword; empty if they are not known
     * @param schema of its configuration
     */
    record SimulationSchema(String id, Set<String> skills, Set<String> messages, Schema schema) {

        SimulationSchema {
            skills = Collections.unmodifiableSet(new LinkedHashSet<>(skills));
            messages = Collections.unmodifiableSet(new LinkedHashSet<>(messages));
        }
    }

    /** No simulation is installed: blocks are read, and shown by their fallbacks. */
    public static SimulationSchemas none() {
        return new SimulationSchemas(List.of());
    }

    /**
     * @param schemas the content of {@link PluginFiles#SCHEMA} of each simulation
     * @throws IllegalArgumentException if one is no such schema, or two have one id
     */
    public static SimulationSchemas of(List<String> schemas) {
        return new SimulationSchemas(
                schemas.stream().map(json -> parse(json, Set.of(), "schema")).toList());
    }

    /**
     * From the jars of a folder; jars without a schema file are left out, and a missing folder has none.
     *
     * @throws IllegalArgumentException if a schema file is wrong, or two have one id
     */
    public static SimulationSchemas fromJars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return none();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new SimulationSchemas(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .flatMap(file -> fromJar(file).stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the plugins in '" + folder + "'.", e);
        }
    }

    /**
     * From everything that a class loader sees.
     *
     * @throws IllegalArgumentException if a schema file is wrong, or two have one id
     */
    public static SimulationSchemas fromClassLoader(ClassLoader loader) {
        try {
            List<SimulationSchema> found = new ArrayList<>();
            for (URL url : new LinkedHashSet<>(Collections.list(loader.getResources(PluginFiles.SCHEMA)))) {
                URLConnection connection = url.openConnection();
                connection.setUseCaches(false);
                found.add(read(connection, url.toString()));
            }
            return new SimulationSchemas(found);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the plugins' schema files.", e);
        }
    }

    /** The ids of the known simulations. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(schemas.keySet());
    }

    Optional<SimulationSchema> schema(String id) {
        return Optional.ofNullable(schemas.get(id));
    }

    private static Optional<SimulationSchema> fromJar(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            JarEntry entry = jar.getJarEntry(PluginFiles.SCHEMA);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return Optional.of(parse(text(in), messages(jar), file.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the plugin '" + file + "'.", e);
        }
    }

    /** The schema file at a connection, with the messages if it stands in a jar. */
    private static SimulationSchema read(URLConnection connection, String origin) throws IOException {
        try (InputStream in = connection.getInputStream()) {
            Set<String> messages =
                    connection instanceof JarURLConnection inJar ? messages(inJar.getJarFile()) : Set.of();
            return parse(text(in), messages, origin);
        }
    }

    /** The keys of the bundles in a plugin's jar, whatever package they are in. */
    private static Set<String> messages(JarFile jar) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (BUNDLE.matcher(entry.getName()).matches()) {
                Properties bundle = new Properties();
                try (InputStream in = jar.getInputStream(entry)) {
                    bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
                keys.addAll(bundle.stringPropertyNames());
            }
        }
        return keys;
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    static SimulationSchema parse(String json, Set<String> messages, String origin) {
        JsonNode tree;
        try {
            tree = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(origin + ": the schema is not JSON: " + e.getOriginalMessage() + ".", e);
        }
        String schemaId = tree.path("$id").asString("");
        String[] parts = schemaId.split(":", -1);
        if (!schemaId.startsWith(PluginFiles.SCHEMA_ID_PREFIX) || parts.length != 5) {
            throw new IllegalArgumentException(origin + ": '$id' is '" + PluginFiles.SCHEMA_ID_PREFIX
                    + "<id>:<version>', was '" + schemaId + "'.");
        }
        Set<String> skills = new LinkedHashSet<>();
        tree.path("x-skills").forEach(skill -> skills.add(skill.asString("")));
        return new SimulationSchema(parts[3], skills, messages, compile(tree));
    }

    /** References are looked up in the schema itself and nowhere else: nothing is fetched. */
    private static Schema compile(JsonNode tree) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema schema = registry.getSchema(tree);
        schema.initializeValidators();
        return schema;
    }
}
