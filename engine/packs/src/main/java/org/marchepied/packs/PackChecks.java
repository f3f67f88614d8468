package org.marchepied.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marchepied.learning.Competency;
import org.marchepied.learning.SessionPlan;
import org.marchepied.packs.LessonDraft.ActivityPlace;

/** What can be seen only when all files of a pack are read. */
final class PackChecks {

    private final PackFiles files;
    private final Manifest manifest;
    private final Map<String, LessonDraft> lessons = new LinkedHashMap<>();
    private final Findings findings;

    private PackChecks(PackFiles files, Manifest manifest, List<LessonDraft> drafts, Findings findings) {
        this.files = files;
        this.manifest = manifest;
        this.findings = findings;
        drafts.forEach(draft -> lessons.put(draft.lesson().id(), draft));
    }

    static void check(PackFiles files, Manifest manifest, List<LessonDraft> lessons, Findings findings) {
        PackChecks checks = new PackChecks(files, manifest, lessons, findings);
        checks.activitiesAreUnique();
        checks.linksLeadSomewhere();
        checks.plansFit();
        checks.competenciesHaveNoCycle();
        checks.competenciesAreTaught();
        checks.filesAreUsed();
    }

    private void activitiesAreUnique() {
        Map<String, Place> taken = new HashMap<>();
        for (LessonDraft lesson : lessons.values()) {
            for (ActivityPlace activity : lesson.activities()) {
                Place before = taken.putIfAbsent(activity.id(), activity.place());
                if (before != null) {
                    String first = before.file() + ":" + before.line();
                    findings.error(activity.place(), "activity.double-id", activity.id(), first);
                }
            }
        }
    }

    private void linksLeadSomewhere() {
        for (LessonDraft draft : lessons.values()) {
            for (StepLink link : draft.links()) {
                LessonDraft target = lessons.get(link.lesson());
                if (target != null && target.lesson().step(link.step()).isEmpty()) {
                    List<String> steps =
                            target.lesson().steps().stream().map(Step::id).toList();
                    String near = findings.didYouMean(link.step(), steps);
                    findings.error(link.place(), "link.step", link.lesson(), link.step(), near);
                }
            }
        }
    }

    /** A plan with an unreadable lesson cannot be added up. */
    private void plansFit() {
        for (SessionPlan plan : manifest.plans()) {
            if (!lessons.keySet().containsAll(plan.lessons())) {
                continue;
            }
            int sum = lessons.values().stream()
                    .map(LessonDraft::lesson)
                    .filter(lesson -> plan.lessons().contains(lesson.id()))
                    .mapToInt(Lesson::minutes)
                    .sum();
            Place place = manifest.planPlaces().get(plan.id());
            if (sum > plan.minutes() && place != null) {
                findings.error(place, "plan.minutes", plan.id(), sum, plan.minutes());
            }
        }
    }

    private void competenciesHaveNoCycle() {
        Map<String, Set<String>> requires = new LinkedHashMap<>();
        for (Competency competency : manifest.competencies()) {
            requires.putIfAbsent(competency.id(), competency.requires());
        }
        Set<String> done = new HashSet<>();
        for (String start : requires.keySet()) {
            cycle(start, requires, done).ifPresent(cycle -> {
                Place place = manifest.competencyPlaces().get(cycle.get(0));
                if (place != null) {
                    findings.error(place, "competency.cycle", String.join(" → ", cycle));
                }
            });
        }
    }

    /** Follows the requirements from one competency, without recursion: a chain may be long. */
    private static Optional<List<String>> cycle(String start, Map<String, Set<String>> requires, Set<String> done) {
        List<String> path = new ArrayList<>();
        Set<String> onPath = new HashSet<>();
        List<List<String>> open = new ArrayList<>();
        open.add(new ArrayList<>(List.of(start)));
        while (!open.isEmpty()) {
            List<String> choices = open.get(open.size() - 1);
            if (choices.isEmpty()) {
                open.remove(open.size() - 1);
                if (!path.isEmpty()) {
                    String left = path.remove(path.size() - 1);
                    onPath.remove(left);
                    done.add(left);
                }
                continue;
            }
            String next = choices.remove(choices.size() - 1);
            if (onPath.contains(next)) {
                List<String> cycle = new ArrayList<>(path.subList(path.indexOf(next), path.size()));
                cycle.add(next);
                done.addAll(path);
                return Optional.of(cycle);
            }
            if (!done.contains(next)) {
                path.add(next);
                onPath.add(next);
                open.add(new ArrayList<>(
                        requires.getOrDefault(next, Set.of()).stream().sorted().toList()));
            }
        }
        return Optional.empty();
    }

    private void competenciesAreTaught() {
        if (lessons.size() < manifest.lessons().size()) {
            return;
        }
        Set<String> taught = new HashSet<>();
        lessons.values().forEach(draft -> taught.addAll(draft.lesson().teaches()));
        manifest.competencyPlaces().forEach((id, place) -> {
            if (!taught.contains(id)) {
                findings.warning(place, "competency.not-taught", id);
            }
        });
    }

    private void filesAreUsed() {
        for (String file : files.names()) {
            if (!file.endsWith(".md") || file.equals("README.md")) {
                continue;
            }
            String lesson = file.replaceFirst("(\\.trainer|\\.print)?\\.md$", "");
            if (!manifest.lessonIds().contains(lesson)) {
                String near = findings.didYouMean(lesson, manifest.lessonIds());
                findings.warning(Place.top(files.shown(file)), "file.not-listed", file, lesson, near);
            }
        }
    }
}
