package org.marchepied.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marchepied.packs.YamlNode.Fields;
import org.marchepied.packs.YamlNode.Items;
import org.marchepied.packs.YamlNode.Scalar;

/** The keys that one kind of YAML mapping may have, read with their problems found. */
final class Keys {

    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int ID_LENGTH = 60;

    private final Fields fields;
    private final Findings findings;
    private final Set<String> misspelt;

    private Keys(Fields fields, Findings findings, Set<String> misspelt) {
        this.fields = fields;
        this.findings = findings;
        this.misspelt = misspelt;
    }

    /** Finds keys outside the known ones. */
    static Keys of(Fields fields, Findings findings, String... known) {
        List<String> allowed = List.of(known);
        Set<String> misspelt = new HashSet<>();
        fields.fields().forEach((key, field) -> {
            if (!allowed.contains(key)) {
                Nearest.to(key, allowed).ifPresent(misspelt::add);
                findings.error(
                        field.key(), "key.unknown", key, findings.didYouMean(key, allowed), String.join(", ", allowed));
            }
        });
        return new Keys(fields, findings, misspelt);
    }

    Place place() {
        return fields.place();
    }

    boolean has(String key) {
        return fields.get(key) != null;
    }

    /** Where the value of a key stands, or the mapping if there is no such key. */
    Place place(String key) {
        YamlNode node = fields.get(key);
        return node == null ? fields.place() : node.place();
    }

    /** A value that must be there; an empty text if it is not, which is then among the findings, by one name or another. */
    Scalar text(String key) {
        Scalar scalar = optionalText(key);
        if (scalar != null) {
            return scalar;
        }
        YamlNode node = fields.get(key);
        boolean found = node instanceof Items || node instanceof Fields || node == null && misspelt.contains(key);
        if (!found) {
            findings.error(place(key), "key.missing", key);
        }
        return new Scalar(place(key), "", false);
    }

    @Nullable
    Scalar optionalText(String key) {
        YamlNode node = fields.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Scalar scalar) {
            return scalar.isNothing() || scalar.text().isBlank() ? null : scalar;
        }
        findings.error(node.place(), "key.not-text", key);
        return null;
    }

    /** An id that must be there and be well formed. */
    Scalar id(String key) {
        Scalar scalar = text(key);
        if (!scalar.text().isEmpty()) {
            checkId(scalar.place(), scalar.text(), findings);
        }
        return scalar;
    }

    /**
     * An id that must be there, be well formed, and not be among the others of its kind.
     *
     * @param places of the others; receives this one's
     */
    String newId(String key, Map<String, Place> places) {
        Scalar id = id(key);
        Place before = id.text().isEmpty() ? null : places.putIfAbsent(id.text(), id.place());
        if (before != null) {
            findings.error(id.place(), "id.double", id.text(), before.line());
        }
        return id.text();
    }

    static boolean checkId(Place place, String id, Findings findings) {
        boolean good = id.length() <= ID_LENGTH && ID.matcher(id).matches();
        if (!good) {
            findings.error(place, "id.form", id);
        }
        return good;
    }

    /** A whole number that must be there; another if it is not, or wrong. */
    int number(String key, int least, int most, int otherwise) {
        Scalar scalar = text(key);
        return scalar.text().isEmpty() ? otherwise : number(key, scalar, least, most, otherwise);
    }

    int optionalNumber(String key, int least, int most, int otherwise) {
        Scalar scalar = optionalText(key);
        return scalar == null ? otherwise : number(key, scalar, least, most, otherwise);
    }

    private int number(String key, Scalar scalar, int least, int most, int otherwise) {
        if (scalar.text().matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(scalar.text());
            if (number >= least && number <= most) {
                return number;
            }
        }
        findings.error(scalar.place(), "key.not-number", key, scalar.text(), least, most);
        return otherwise;
    }

    /** The texts of a list; none if the key is missing. Finds doubles. */
    List<Scalar> list(String key) {
        List<Scalar> list = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (YamlNode node : nodes(key)) {
            if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
                findings.error(node.place(), "key.not-text-list", key);
            } else if (!seen.add(scalar.text())) {
                findings.error(scalar.place(), "key.double-item", key, scalar.text());
            } else {
                list.add(scalar);
            }
        }
        return list;
    }

    /** The mappings of a list; none if the key is missing. */
    List<Fields> mappings(String key) {
        List<Fields> mappings = new ArrayList<>();
        for (YamlNode node : nodes(key)) {
            if (node instanceof Fields mapping) {
                mappings.add(mapping);
            } else {
                findings.error(node.place(), "key.not-mapping-list", key);
            }
        }
        return mappings;
    }

    private List<YamlNode> nodes(String key) {
        YamlNode node = fields.get(key);
        if (node instanceof Items items) {
            return items.nodes();
        }
        if (node != null && !(node instanceof Scalar scalar && scalar.isNothing())) {
            findings.error(node.place(), "key.not-list", key);
        }
        return List.of();
    }

    /** The mapping under a key; null if the key is missing. */
    @Nullable
    Fields mapping(String key) {
        YamlNode node = fields.get(key);
        if (node instanceof Fields mapping) {
            return mapping;
        }
        if (node != null && !(node instanceof Scalar scalar && scalar.isNothing())) {
            findings.error(node.place(), "key.not-mapping", key);
        }
        return null;
    }

    /** The ids of a list that are among the known ones; finds the others. */
    Set<String> references(String key, Collection<String> known, String unknownMessage) {
        Set<String> ids = new LinkedHashSet<>();
        for (Scalar scalar : list(key)) {
            if (checkReference(scalar.place(), scalar.text(), known, unknownMessage)) {
                ids.add(scalar.text());
            }
        }
        return ids;
    }

    boolean checkReference(Place place, String id, Collection<String> known, String unknownMessage) {
        boolean good = known.contains(id);
        if (!good) {
            findings.error(place, unknownMessage, id, findings.didYouMean(id, known), Findings.some(known));
        }
        return good;
    }

    /** What a text names; null if it names none, which is then among the findings. */
    <T> @Nullable T oneOf(Scalar scalar, Map<String, T> named, String unknownMessage) {
        checkReference(
                scalar.place(), scalar.text(), named.keySet().stream().sorted().toList(), unknownMessage);
        return named.get(scalar.text());
    }

    /** Known ids to percentages. */
    Map<String, Integer> percentages(String key, Collection<String> known, String unknownMessage) {
        Map<String, Integer> percentages = new LinkedHashMap<>();
        Fields mapping = mapping(key);
        if (mapping != null) {
            Keys keys = new Keys(mapping, findings, Set.of());
            mapping.fields().forEach((id, field) -> {
                if (checkReference(field.key(), id, known, unknownMessage)) {
                    percentages.put(id, keys.number(id, 0, 100, 0));
                }
            });
        }
        return percentages;
    }
}
