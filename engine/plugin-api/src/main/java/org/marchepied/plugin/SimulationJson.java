package org.marchepied.plugin;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/**
 * The one way in which the values of a simulation become JSON and come back, for the engine and for the test kit.
 *
 * <p>A state is read strictly: a component missing from the JSON is an error, never a silent zero. A configuration and
 * a practice file are read leniently, since the schema has checked the one and the other may be older than the program:
 * a missing component is null in the record's constructor, which gives it its default. An optional number is therefore
 * a boxed type.
 */
public final class SimulationJson {

    private static final Jsonb STRICT =
            JsonbBuilder.create(new JsonbConfig().withNullValues(true).withCreatorParametersRequired(true));
    private static final Jsonb LENIENT = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    private SimulationJson() {}

    /** The JSON of a state, a configuration or a practice file. */
    public static String write(Record value) {
        return STRICT.toJson(value);
    }

    /**
     * The state written earlier, of the current version.
     *
     * @throws jakarta.json.bind.JsonbException if it is not the JSON of such a state
     */
    public static <S extends Record> S readState(String json, Class<S> type) {
        return STRICT.fromJson(json, type);
    }

    /**
     * The configuration as a pack gives it, already valid by the schema.
     *
     * @throws jakarta.json.bind.JsonbException if it is not the JSON of such a configuration
     */
    public static <C extends Record> C readConfig(String json, Class<C> type) {
        return LENIENT.fromJson(json, type);
    }

    /** The practice file written earlier, perhaps by an older version. */
    public static PracticeFile readPracticeFile(String json) {
        return LENIENT.fromJson(json, PracticeFile.class);
    }
}
