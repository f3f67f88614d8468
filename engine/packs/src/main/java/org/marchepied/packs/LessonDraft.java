package org.marchepied.packs;

import java.util.List;

/**
 * A lesson as its file says it, and what must be compared with other files.
 *
 * @param place of its front matter
 * @param activities where each activity stands, by its id
 * @param links to steps, from the lesson, its notes and its hand-out
 */
record LessonDraft(Lesson lesson, Place place, List<ActivityPlace> activities, List<StepLink> links) {

    record ActivityPlace(String id, Place place) {}
}
