package org.marchepied.packs;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.marchepied.packs.YamlNode.Field;
import org.marchepied.packs.YamlNode.Fields;
import org.marchepied.packs.YamlNode.Items;
import org.marchepied.packs.YamlNode.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 without anchors, tags and deep nesting, from the parser's events so that every value keeps its place. */
final class YamlParser {

    private static final int DEPTH = 20;
    private static final int ITEMS = 2_000;

    private final Source source;
    private final Findings findings;
    private final Iterator<Event> events;

    private YamlParser(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
        LoadSettings settings = LoadSettings.builder().setLabel(source.file()).build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /** The keys of the document, empty if it has none; null if it cannot be read, which is then among the findings. */
    static @Nullable Fields parse(Source source, Findings findings) {
        try {
            return new YamlParser(source, findings).document();
        } catch (MarkedYamlEngineException e) {
            String key = unreadable(e);
            Place place = (key.equals("yaml.quote") ? e.getContextMark() : e.getProblemMark())
                    .map(mark -> source.place(mark.getLine(), mark.getColumn()))
                    .orElse(source.place(0));
            findings.error(place, key);
        } catch (YamlEngineException e) {
            findings.error(source.place(0), "yaml.unreadable");
        } catch (Stop e) {
            findings.error(e.place, e.getMessage(), DEPTH, ITEMS);
        }
        return null;
    }

    /** What authors do most often has words of its own; the library tells it apart by its English only. */
    private static String unreadable(MarkedYamlEngineException e) {
        String said = e.getContext() + " " + e.getProblem();
        if (said.contains("mapping values are not allowed")) {
            return "yaml.colon";
        }
        if (said.contains("TAB")) {
            return "yaml.tab";
        }
        return said.contains("quoted scalar") ? "yaml.quote" : "yaml.unreadable";
    }

    private @Nullable Fields document() {
        events.next();
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            return new Fields(source.place(0));
        }
        YamlNode root = node(events.next(), 0);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new Stop(place(after), "yaml.documents");
        }
        if (root instanceof Fields fields) {
            return fields;
        }
        if (root instanceof Scalar scalar && scalar.isNothing()) {
            return new Fields(root.place());
        }
        throw new Stop(root.place(), "yaml.not-keys");
    }

    private YamlNode node(Event event, int depth) {
        if (depth > DEPTH) {
            throw new Stop(place(event), "yaml.depth");
        }
        if (event.getEventId() == Event.ID.Alias
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Stop(place(event), "yaml.alias");
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> items(event, depth);
            case MappingStart -> fields(event, depth);
            default -> throw new Stop(place(event), "yaml.not-keys");
        };
    }

    private Scalar scalar(ScalarEvent event) {
        if (event.getTag().isPresent()) {
            throw new Stop(place(event), "yaml.tag");
        }
        return new Scalar(place(event), event.getValue(), event.isPlain());
    }

    private Items items(Event start, int depth) {
        Items items = new Items(place(start));
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.nodes().add(node(event, depth + 1));
            check(items.nodes().size(), event);
        }
        return items;
    }

    private Fields fields(Event start, int depth) {
        Fields fields = new Fields(place(start));
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new Stop(place(event), "yaml.key");
            }
            check(fields.fields().size(), event);
            Place keyPlace = scalar(key).place();
            Field field = new Field(keyPlace, node(events.next(), depth + 1));
            Field before = fields.fields().putIfAbsent(key.getValue(), field);
            if (before != null) {
                findings.error(
                        keyPlace,
                        "yaml.double-key",
                        key.getValue(),
                        before.key().line());
            }
        }
        return fields;
    }

    private void check(int size, Event event) {
        if (size > ITEMS) {
            throw new Stop(place(event), "yaml.items");
        }
    }

    private Place place(Event event) {
        return event.getStartMark()
                .map(mark -> source.place(mark.getLine(), mark.getColumn()))
                .orElse(source.place(0));
    }

    /** Ends the reading of this document; the message is the key of the problem's. */
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Place place;

        Stop(Place place, String key) {
            super(key, null, false, false);
            this.place = place;
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
