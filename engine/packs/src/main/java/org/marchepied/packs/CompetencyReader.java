package org.marchepied.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marchepied.learning.Competency;
import org.marchepied.packs.SimulationSchemas.SimulationSchema;
import org.marchepied.packs.YamlNode.Fields;
import org.marchepied.packs.YamlNode.Scalar;

/** Reads the entries under {@code competencies}. */
final class CompetencyReader {

    private final SimulationSchemas schemas;
    private final Findings findings;

    CompetencyReader(SimulationSchemas schemas, Findings findings) {
        this.schemas = schemas;
        this.findings = findings;
    }

    /** @param places receives the place of each competency's id; what one requires may stand below it */
    List<Competency> read(List<Fields> mappings, Map<String, Place> places) {
        List<Keys> all = mappings.stream()
                .map(mapping -> Keys.of(mapping, findings, "id", "title", "requires", "skills"))
                .toList();
        List<String> ids = all.stream().map(keys -> keys.newId("id", places)).toList();
        List<Competency> competencies = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            competencies.add(competency(ids.get(i), all.get(i), places.keySet()));
        }
        return competencies;
    }

    private Competency competency(String id, Keys keys, Collection<String> known) {
        List<Scalar> skills = keys.list("skills");
        skills.forEach(this::checkSkill);
        return new Competency(
                id,
                keys.text("title").text(),
                keys.references("requires", known, "competency.unknown"),
                Set.copyOf(skills.stream().map(Scalar::text).toList()));
    }

    private void checkSkill(Scalar skill) {
        int dot = skill.text().indexOf('.');
        if (dot < 1 || dot == skill.text().length() - 1) {
            findings.error(skill.place(), "skill.form", skill.text());
            return;
        }
        String simulation = skill.text().substring(0, dot);
        SimulationSchema schema = schemas.schema(simulation).orElse(null);
        if (schema == null) {
            String near = findings.didYouMean(simulation, schemas.ids());
            findings.warning(skill.place(), "skill.simulation-unknown", skill.text(), simulation, near);
        } else if (!schema.skills().contains(skill.text().substring(dot + 1))) {
            String near = findings.didYouMean(skill.text().substring(dot + 1), schema.skills());
            String known = Findings.some(schema.skills());
            findings.error(skill.place(), "skill.unknown", skill.text(), simulation, near, known);
        }
    }
}
