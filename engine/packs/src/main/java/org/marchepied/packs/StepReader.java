package org.marchepied.packs;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.marchepied.learning.CompletionRule;
import org.marchepied.packs.LessonDraft.ActivityPlace;

/** Reads what stands below one heading of the second level. */
final class StepReader {

    private static final List<String> ATTRIBUTES = List.of("id", "was", "done");
    private static final List<String> RULES = List.of("read", "answered", "done", "mastered");

    private final Markdown text;
    private final PackPages pack;
    private final Links links;
    private final SimulationSchemas schemas;
    private final Limits limits;
    private final Findings findings;
    private final List<ActivityPlace> activities;

    StepReader(
            Markdown text,
            PackPages pack,
            Links links,
            SimulationSchemas schemas,
            Limits limits,
            Findings findings,
            List<ActivityPlace> activities) {
        this.text = text;
        this.pack = pack;
        this.links = links;
        this.schemas = schemas;
        this.limits = limits;
        this.findings = findings;
        this.activities = activities;
    }

    /** @param taken the ids of the lesson's steps so far, present and former */
    Step read(Heading heading, List<Node> nodes, Map<String, Place> taken) {
        Place place = text.place(heading);
        FenceInfo info = FenceInfo.ofHeading(heading.getText().toString());
        checkAttributes(place, info, ATTRIBUTES);
        String title = Escaping.unescapeString(info.words());
        if (title.isBlank()) {
            findings.error(place, "step.no-title");
        }
        String id = info.attributes().getOrDefault("id", "");
        if (id.isEmpty()) {
            findings.error(place, "step.no-id", title, Slug.of(title));
        } else {
            take(place, id, taken);
        }
        List<Block> blocks = blocks(nodes);
        ReadingLevel.check(text, nodes, findings);
        return new Step(id, was(place, info, taken), title, rule(place, info, blocks), blocks, null);
    }

    private void take(Place place, String id, Map<String, Place> taken) {
        if (Keys.checkId(place, id, findings)) {
            Place before = taken.putIfAbsent(id, place);
            if (before != null) {
                findings.error(place, "step.double-id", id, before.line());
            }
        }
    }

    private Set<String> was(Place place, FenceInfo info, Map<String, Place> taken) {
        Set<String> was = new LinkedHashSet<>();
        for (String former : info.attributes().getOrDefault("was", "").split(",")) {
            if (!former.isEmpty()) {
                take(place, former, taken);
                was.add(former);
            }
        }
        return was;
    }

    private CompletionRule rule(Place place, FenceInfo info, List<Block> blocks) {
        boolean active = blocks.stream().anyMatch(Activity.class::isInstance);
        String word = info.attributes().getOrDefault("done", active ? "done" : "read");
        if (!RULES.contains(word)) {
            String near = findings.didYouMean(word, RULES);
            findings.error(place, "step.rule", word, near, String.join(", ", RULES));
            return CompletionRule.READ;
        }
        CompletionRule rule = CompletionRule.valueOf(word.toUpperCase(Locale.ROOT));
        if (!isPossible(rule, blocks)) {
            findings.error(place, "step.rule-impossible." + word);
        }
        return rule;
    }

    private static boolean isPossible(CompletionRule rule, List<Block> blocks) {
        return switch (rule) {
            case READ -> true;
            case ANSWERED -> blocks.stream().anyMatch(Question.class::isInstance);
            case DONE -> blocks.stream().anyMatch(Activity.class::isInstance);
            case MASTERED -> blocks.stream().anyMatch(SimulationActivity.class::isInstance);
        };
    }

    private List<Block> blocks(List<Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        List<Node> prose = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof FencedCodeBlock fence && isActivity(fence)) {
                endProse(prose, blocks);
                blocks.add(activity(fence));
            } else {
                if (Markdown.isHeading(node, 1)) {
                    findings.error(text.place(node), "step.first-level");
                }
                prose.add(node);
            }
        }
        endProse(prose, blocks);
        return blocks;
    }

    private void endProse(List<Node> prose, List<Block> blocks) {
        if (!prose.isEmpty()) {
            blocks.add(new Prose(Rendering.html(text, prose, pack, links, findings)));
            prose.clear();
        }
    }

    private boolean isActivity(FencedCodeBlock fence) {
        String info = fence.getInfo().toString();
        if (FenceInfo.isActivity(info)) {
            return true;
        }
        String word = FenceInfo.firstWord(info);
        String near = findings.didYouMean(word, FenceInfo.ACTIVITIES);
        if (!near.isEmpty()) {
            findings.error(text.place(fence), "activity.unknown", word, near);
        }
        return false;
    }

    private Activity activity(FencedCodeBlock fence) {
        Place place = text.place(fence);
        FenceInfo info = FenceInfo.of(fence.getInfo().toString());
        checkAttributes(place, info, List.of("id"));
        String id = info.attributes().getOrDefault("id", "");
        if (id.isEmpty()) {
            findings.error(place, "activity.no-id", fence.getInfo());
        } else if (Keys.checkId(place, id, findings)) {
            activities.add(new ActivityPlace(id, place));
        }
        String[] words = info.words().split("\\s+");
        if (words[0].equals("question")) {
            return QuestionReader.read(id, place, inside(fence), this::html, findings);
        }
        if (words.length != 2) {
            findings.error(place, "simulation.no-name", fence.getInfo());
            return SimulationReader.unreadable(id, "");
        }
        return new SimulationReader(schemas, findings).read(id, words[1], place, inside(fence), this::html);
    }

    /** The lines between the fence's two. */
    private Source inside(FencedCodeBlock fence) {
        Source source = text.source();
        int first = source.lineOf(fence.getStartOffset()) + 1;
        return source.lines(first, source.lineOf(fence.getClosingFence().getStartOffset()));
    }

    private String html(Source piece) {
        Markdown parsed = Markdown.parse(piece, limits, findings);
        if (parsed == null) {
            return "";
        }
        ReadingLevel.check(parsed, parsed.blocks(), findings);
        return Rendering.html(parsed, parsed.blocks(), pack, links, findings);
    }

    private void checkAttributes(Place place, FenceInfo info, List<String> known) {
        for (String key : info.attributes().keySet()) {
            if (!known.contains(key)) {
                String near = findings.didYouMean(key, known);
                findings.error(place, "attribute.unknown", key, near, String.join(", ", known));
            }
        }
    }
}
