package org.marchepied.packs;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marchepied.packs.LessonDraft.ActivityPlace;
import org.marchepied.packs.YamlNode.Fields;
import org.marchepied.packs.YamlNode.Scalar;

/** Reads a lesson with its notes and its hand-out. One object reads one lesson. */
final class LessonReader {

    private static final List<String> DEVICES = List.of("mouse", "touch", "keyboard");

    private final String id;
    private final PackPages pack;
    private final Collection<String> competencies;
    private final SimulationSchemas schemas;
    private final Limits limits;
    private final Findings findings;
    private final Links links;
    private final List<ActivityPlace> activities = new ArrayList<>();
    private final Map<String, Place> stepPlaces = new HashMap<>();

    LessonReader(
            String id,
            PackPages pack,
            Collection<String> competencies,
            SimulationSchemas schemas,
            Limits limits,
            Findings findings) {
        this.id = id;
        this.pack = pack;
        this.competencies = competencies;
        this.schemas = schemas;
        this.limits = limits;
        this.findings = findings;
        this.links = new Links(pack, id, findings);
    }

    /**
     * @param notes the trainer's file, if any
     * @param handout the file to print, if any
     * @return null if the lesson cannot be read, which is then among the findings
     */
    @Nullable
    LessonDraft read(Source source, @Nullable Source notes, @Nullable Source handout) {
        FrontMatter front = FrontMatter.split(source, findings);
        Markdown text = Markdown.parse(front.body(), limits, findings);
        if (text != null && hasOpenBlock(text)) {
            return null;
        }
        List<Step> steps = text == null ? List.of() : steps(text);
        TrainerNotes trainer =
                notes == null ? TrainerNotes.none() : TrainerNotes.read(notes, steps, pack, links, limits, findings);
        String handoutHtml = handout == null ? null : handout(handout);
        if (front.fields() == null || text == null) {
            return null;
        }
        Lesson lesson = lesson(front.fields(), trainer.addedTo(steps), handoutHtml, trainer.whole());
        return new LessonDraft(lesson, source.place(0), List.copyOf(activities), links.toSteps());
    }

    /** Whether an activity's block is not closed: all that follows is lost in it, and whatever is said of it is noise. */
    private boolean hasOpenBlock(Markdown text) {
        for (Node block : text.blocks()) {
            if (block instanceof FencedCodeBlock fence
                    && FenceInfo.isActivity(fence.getInfo().toString())
                    && isOpen(fence)) {
                findings.error(text.place(fence), "activity.open-fence");
                return true;
            }
        }
        return false;
    }

    /** Another fence inside means that this one was to end before. */
    private static boolean isOpen(FencedCodeBlock fence) {
        String opening = fence.getOpeningFence().toString();
        return fence.getClosingFence().isEmpty()
                || fence.getContentLines().stream().anyMatch(line -> line.startsWith(opening));
    }

    private Lesson lesson(Fields fields, List<Step> steps, @Nullable String handout, @Nullable String notes) {
        Keys keys = Keys.of(fields, findings, "id", "title", "minutes", "teaches", "requires", "devices");
        Scalar declared = keys.id("id");
        if (!declared.text().isEmpty() && !declared.text().equals(id)) {
            findings.error(declared.place(), "lesson.id-not-file", declared.text(), id);
        }
        String title = keys.text("title").text();
        int minutes = keys.number("minutes", 1, 120, 1);
        Set<String> teaches = keys.references("teaches", competencies, "competency.unknown");
        if (keys.list("teaches").isEmpty()) {
            findings.error(keys.place("teaches"), "lesson.teaches-nothing");
        }
        Set<String> requires = keys.references("requires", competencies, "competency.unknown");
        Set<String> devices = keys.references("devices", DEVICES, "lesson.device");
        return new Lesson(id, title, minutes, teaches, requires, devices, steps, handout, notes);
    }

    private @Nullable String handout(Source source) {
        Markdown text = Markdown.parse(source, limits, findings);
        return text == null ? null : Rendering.html(text, text.blocks(), pack, links, findings);
    }

    private List<Step> steps(Markdown text) {
        List<Step> steps = new ArrayList<>();
        Heading heading = null;
        List<Node> blocks = new ArrayList<>();
        for (Node block : text.blocks()) {
            if (block instanceof Heading next && next.getLevel() == 2) {
                endStep(text, heading, blocks, steps);
                heading = next;
                blocks = new ArrayList<>();
            } else {
                blocks.add(block);
            }
        }
        endStep(text, heading, blocks, steps);
        if (heading == null) {
            findings.error(text.source().place(0), "lesson.no-step");
        }
        return steps;
    }

    private void endStep(Markdown text, @Nullable Heading heading, List<Node> blocks, List<Step> steps) {
        if (heading != null) {
            StepReader reader = new StepReader(text, pack, links, schemas, limits, findings, activities);
            steps.add(reader.read(heading, blocks, stepPlaces));
        } else if (!blocks.isEmpty()) {
            findings.error(text.place(blocks.get(0)), "lesson.text-before-step");
        }
    }
}
