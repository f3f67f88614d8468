package org.marchepied.packs;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the volunteer reads beside a lesson.
 *
 * @param whole HTML about the whole lesson; null if there is none
 * @param steps HTML by the id of the step
 */
record TrainerNotes(@Nullable String whole, Map<String, String> steps) {

    static TrainerNotes none() {
        return new TrainerNotes(null, Map.of());
    }

    /** A heading that no step of the lesson has is found as a warning. */
    static TrainerNotes read(
            Source source, List<Step> steps, PackPages pack, Links links, Limits limits, Findings findings) {
        Markdown text = Markdown.parse(source, limits, findings);
        if (text == null) {
            return none();
        }
        Map<String, List<Node>> parts = parts(text, steps, findings);
        Map<String, String> notes = new LinkedHashMap<>();
        parts.forEach((id, blocks) -> notes.put(id, Rendering.html(text, blocks, pack, links, findings)));
        String whole = notes.remove("");
        return new TrainerNotes(whole == null || whole.isEmpty() ? null : whole, notes);
    }

    List<Step> addedTo(List<Step> plain) {
        return plain.stream()
                .map(step -> new Step(
                        step.id(), step.was(), step.title(), step.completion(), step.blocks(), steps.get(step.id())))
                .toList();
    }

    /** The blocks under each heading by its id; those above the first one have an empty id. */
    private static Map<String, List<Node>> parts(Markdown text, List<Step> steps, Findings findings) {
        Map<String, List<Node>> parts = new LinkedHashMap<>();
        String id = "";
        for (Node block : text.blocks()) {
            if (block instanceof Heading heading && heading.getLevel() == 2) {
                id = id(text, heading, steps, findings);
                if (parts.containsKey(id)) {
                    findings.warning(text.place(heading), "trainer.double-heading", id);
                }
            } else {
                parts.computeIfAbsent(id, any -> new ArrayList<>()).add(block);
            }
        }
        return parts;
    }

    private static String id(Markdown text, Heading heading, List<Step> steps, Findings findings) {
        FenceInfo info = FenceInfo.ofHeading(heading.getText().toString());
        String id = info.attributes().getOrDefault("id", "");
        List<String> ids = steps.stream().map(Step::id).toList();
        if (!ids.contains(id)) {
            String near = findings.didYouMean(id, ids);
            findings.warning(text.place(heading), "trainer.no-step", id.isEmpty() ? info.words() : id, near);
        }
        return id.isEmpty() ? info.words() : id;
    }
}
