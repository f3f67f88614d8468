package org.marchepied.server.activity;

import org.marchepied.learning.Mode;
import org.marchepied.packs.Activity;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Question;
import org.marchepied.packs.SimulationActivity;
import org.marchepied.packs.Step;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.server.room.Seated;

/** An activity where a learner meets it. */
public record ActivityPlace(Seated seated, Pack pack, Lesson lesson, Step step, Activity activity) {

    /** The id of its element on the page, of a kind that no other element has. */
    public String elementId() {
        return "exercice-" + activity.id();
    }

    /** The page of the step. */
    public String stepPath() {
        return "/etape/" + lesson.id() + "/" + step.id();
    }

    /** Where the activity's forms post to. */
    public String path() {
        return stepPath() + "/exercice/" + activity.id();
    }

    /** The id of the simulation that judges it. */
    public String simulation() {
        return activity instanceof SimulationActivity block ? block.simulation() : QuestionSimulation.ID;
    }

    /** Tells one exercise from another: the same as long as the author changes nothing in it. */
    Task task() {
        return new Task(simulation(), configJson().hashCode());
    }

    /**
     * What is to be done in an activity.
     *
     * @param config a hash of the configuration
     */
    record Task(String simulation, int config) {}

    Mode mode() {
        return activity instanceof SimulationActivity block ? block.mode() : Mode.INDEPENDENT;
    }

    String configJson() {
        if (activity instanceof SimulationActivity block) {
            return block.configJson();
        }
        var question = (Question) activity;
        var choices = question.choices().stream()
                .map(choice -> new QuestionSimulation.Choice(choice.html(), choice.right(), choice.feedback()))
                .toList();
        return SimulationJson.write(new QuestionSimulation.Config(question.prompt(), choices, question.explanation()));
    }
}
