package org.marchepied.plugin.testkit.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import gg.jte.Content;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.SecretDigest;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.Start;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugin.page.Field;
import org.marchepied.plugin.testkit.OldState;
import org.marchepied.plugin.testkit.Sample;
import org.marchepied.plugin.testkit.SimulationContract;

/** One door for each way of breaking the contract: the contract must say so, in words that help. */
class PlantedFaultsTest {

    @Test
    void fails_whenRandomnessIsItsOwn() {
        assertThat(failures(OwnRandomness.class))
                .hasEntrySatisfying("sameSeed_givesSameStateAndSameResults", said("same seed differ"));
    }

    @Test
    void fails_whenResultsDiffer() {
        assertThat(failures(Moody.class))
                .hasEntrySatisfying("sameSeed_givesSameStateAndSameResults", said("same action on the same state"));
    }

    @Test
    void fails_whenSecretIsInTheView() {
        assertThat(failures(SecretInView.class))
                .hasEntrySatisfying("secrets_appearNowhere", said("The screen shows the secret '4071'"));
    }

    @Test
    void fails_whenSecretIsInTheState() {
        assertThat(failures(SecretInState.class))
                .hasEntrySatisfying("secrets_appearNowhere", said("The state keeps the secret"));
    }

    @Test
    void fails_whenSecretIsInFeedback() {
        assertThat(failures(SecretInFeedback.class))
                .hasEntrySatisfying("secrets_appearNowhere", said("The feedback 'hint.code' says the secret"));
    }

    @Test
    void fails_whenSecretIsInEvidence() {
        assertThat(failures(SecretInEvidence.class))
                .hasEntrySatisfying("secrets_appearNowhere", said("The evidence holds the secret"));
    }

    @Test
    void fails_whenSecretIsInThePracticeFile() {
        assertThat(failures(SecretInPapers.class))
                .hasEntrySatisfying("secrets_appearNowhere", said("The practice file holds the secret"));
    }

    @Test
    void fails_whenHostileActionThrows() {
        assertThat(failures(Fragile.class))
                .hasEntrySatisfying("anyAction_isStood", said("NumberFormatException", "seed", "last actions"));
    }

    @Test
    void fails_whenHintNeverCompletes() {
        assertThat(failures(Endless.class))
                .hasEntrySatisfying("next_completesFromEverywhere", said("did not complete", "hint.enter"));
    }

    @Test
    void fails_whenCompletionIsUndone() {
        assertThat(failures(Undone.class))
                .hasEntrySatisfying("next_completesFromEverywhere", said("an action undid it"));
    }

    @Test
    void fails_whenHintIsNotOnTheScreen() {
        assertThat(failures(HintElsewhere.class))
                .hasEntrySatisfying("hintsAndFeedback_fitTheScreen", said("nothing on the screen for", "doorbell"));
    }

    @Test
    void fails_whenStateDoesNotSurviveJson() {
        assertThat(failures(Forgetful.class))
                .hasEntrySatisfying("state_survivesJson", said("comes back different from JSON"));
    }

    @Test
    void fails_whenInputHasNoLabel() {
        assertThat(failures(NoLabel.class)).hasEntrySatisfying("screens_areAccessible", said("has no label"));
    }

    @Test
    void fails_whenScreenIsFullOfBadHabits() {
        assertThat(failures(BadHabits.class))
                .hasEntrySatisfying("screens_areAccessible", said("has the attribute onclick"));
    }

    @Test
    void fails_whenSecretFieldIsEchoed() {
        assertThat(failures(Echo.class))
                .hasEntrySatisfying("screens_areAccessible", said("secret field and was given a value"));
    }

    @Test
    void fails_whenMessageIsMissing() {
        assertThat(failures(MissingMessage.class))
                .hasEntrySatisfying("messages_existInEveryLanguage", said("'code.typo' is missing in messages_fr"));
    }

    @Test
    void fails_whenRefusalIsSilent() {
        assertThat(failures(Silent.class)).hasEntrySatisfying("refusals_sayWhy", said("without a word"));
    }

    @Test
    void fails_whenSkillIsNotDeclared() {
        assertThat(failures(UnknownSkill.class))
                .hasEntrySatisfying("judgements_areOfDeclaredSkills", said("'patience' is not declared"));
    }

    @Test
    void fails_whenVersionHasNoSchemaAndNoOldState() {
        assertThat(failures(NewVersion.class))
                .hasEntrySatisfying("schema_matchesTheDescriptorAndAcceptsTheSamples", said("door-code:2"))
                .hasEntrySatisfying("oldStates_areMigrated", said("versions of oldStates()"));
    }

    @Test
    void fails_whenOldStateIsNotMigrated() {
        assertThat(failures(NotMigrated.class)).containsKey("oldStates_areMigrated");
    }

    /** The schema that stands in these tests is the one of version 1. */
    @Test
    void passes_whenOldStateIsMigrated() {
        assertThat(failures(Migrated.class)).containsOnlyKeys("schema_matchesTheDescriptorAndAcceptsTheSamples");
    }

    @Test
    void fails_whenMigratedStateIsADeadEnd() {
        assertThat(failures(MigratedToADeadEnd.class))
                .hasEntrySatisfying(
                        "oldStates_areMigrated", said("NEXT_COMPLETES after migration", "state of version 1"));
    }

    @Test
    void passes_whenNothingIsPlanted() {
        assertThat(failures(Sound.class)).isEmpty();
    }

    private static Consumer<String> said(String... fragments) {
        return message -> assertThat(message).contains(fragments);
    }

    /** The failed tests of a class with their messages. */
    private static Map<String, String> failures(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getDisplayName().replace("()", ""),
                        event -> event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .map(Throwable::getMessage)
                                .orElse(""),
                        (one, other) -> one,
                        TreeMap::new));
    }

    abstract static class Planted extends SimulationContract<DoorConfig, DoorState> {
        Planted(Simulation<DoorConfig, DoorState> door) {
            super(door);
        }

        @Override
        protected int walks() {
            return 100;
        }

        @Override
        protected List<Sample> samples() {
            return List.of(Sample.of("plain", "{\"code\": \"4071\"}").withSecrets("4071"));
        }
    }

    static class Sound extends Planted {
        Sound() {
            super(new DoorCode());
        }
    }

    static class OwnRandomness extends Planted {
        OwnRandomness() {
            super(new DoorCode() {
                @Override
                public DoorState start(DoorConfig config, Start start) {
                    return new DoorState(false, new Random().nextInt());
                }
            });
        }
    }

    static class Moody extends Planted {
        Moody() {
            super(new DoorCode() {
                private int calls;

                @Override
                public Outcome<DoorState> apply(DoorConfig config, DoorState state, Action action) {
                    calls++;
                    return calls % 50 == 0
                            ? new Outcome.Rejected<>(state, Feedback.of("unknown-action"))
                            : super.apply(config, state, action);
                }
            });
        }
    }

    static class SecretInView extends Planted {
        SecretInView() {
            super(new DoorCode() {
                @Override
                public Screen view(DoorConfig config, DoorState state) {
                    return Screen.of(page -> with(
                            super.view(config, state).template().apply(page),
                            "<p data-answer=\"" + config.code() + "\"></p>"));
                }
            });
        }
    }

    public record Noted(boolean open, String typed) {}

    static class SecretInState extends SimulationContract<DoorConfig, Noted> {
        SecretInState() {
            super(new Notebook());
        }

        @Override
        protected int walks() {
            return 100;
        }

        @Override
        protected List<Sample> samples() {
            return List.of(Sample.of("plain", "{\"code\": \"4071\"}"));
        }
    }

    /** A door that notes what was typed. */
    private static final class Notebook implements Simulation<DoorConfig, Noted> {
        private final DoorCode door = new DoorCode();

        @Override
        public Descriptor<DoorConfig, Noted> descriptor() {
            return new Descriptor<>("door-code", 1, DoorConfig.class, Noted.class, Set.of("code"), Set.of("code"));
        }

        @Override
        public Noted start(DoorConfig config, Start start) {
            return new Noted(false, "");
        }

        @Override
        public Outcome<Noted> apply(DoorConfig config, Noted state, Action action) {
            var outcome = door.apply(config, new DoorState(state.open(), 0), action);
            var noted = new Noted(outcome.state().open(), action.field("code"));
            return outcome instanceof Outcome.Completed
                    ? new Outcome.Completed<>(noted, outcome.feedback())
                    : new Outcome.Rejected<>(noted, outcome.feedback());
        }

        @Override
        public Screen view(DoorConfig config, Noted state) {
            return door.view(config, new DoorState(state.open(), 0));
        }

        @Override
        public List<Hint> next(DoorConfig config, Noted state) {
            return door.next(config, new DoorState(state.open(), 0));
        }
    }

    static class SecretInFeedback extends Planted {
        SecretInFeedback() {
            super(new DoorCode() {
                @Override
                public Outcome<DoorState> apply(DoorConfig config, DoorState state, Action action) {
                    return state.open()
                            ? super.apply(config, state, action)
                            : new Outcome.Rejected<>(
                                    state,
                                    Feedback.of("hint.code", config.code()).at("code"));
                }
            });
        }
    }

    static class SecretInEvidence extends Planted {
        SecretInEvidence() {
            super(new DoorCode() {
                @Override
                public Outcome<DoorState> apply(DoorConfig config, DoorState state, Action action) {
                    var outcome = super.apply(config, state, action);
                    return outcome instanceof Outcome.Rejected
                            ? new Outcome.Rejected<>(
                                    outcome.state(),
                                    outcome.feedback(),
                                    Judgement.wrong("code", "not-" + config.code()))
                            : outcome;
                }
            });
        }
    }

    static class SecretInPapers extends Planted {
        SecretInPapers() {
            super(new DoorCode() {
                @Override
                public Outcome<DoorState> apply(DoorConfig config, DoorState state, Action action) {
                    var outcome = super.apply(config, state, action);
                    var typed = new PracticeFile.Credential("door", config.code(), SecretDigest.of("x", "salt"));
                    return outcome instanceof Outcome.Completed
                            ? new Outcome.Completed<>(
                                    outcome.state(), outcome.feedback(), List.of(), papers -> papers.with(typed))
                            : outcome;
                }
            });
        }
    }

    static class Fragile extends Planted {
        Fragile() {
            super(new DoorCode() {
                @Override
                public Outcome<DoorState> apply(DoorConfig config, DoorState state, Action action) {
                    if (!state.open() && action.fields().containsKey("code")) {
                        Long.parseLong(action.field("code"));
                    }
                    return super.apply(config, state, action);
                }
            });
        }
    }

    static class Endless extends Planted {
        Endless() {
            super(new DoorCode() {
                @Override
                public List<Hint> next(DoorConfig config, DoorState state) {
                    return state.open() ? List.of() : List.of(Hint.press("enter", "enter", "hint.enter"));
                }
            });
        }
    }

    static class Undone extends Planted {
        Undone() {
            super(new DoorCode() {
                @Override
                public Outcome<DoorState> apply(DoorConfig config, DoorState state, Action action) {
                    return super.apply(config, new DoorState(false, state.errors()), action);
                }
            });
        }
    }

    static class HintElsewhere extends Planted {
        HintElsewhere() {
            super(new DoorCode() {
                @Override
                public List<Hint> next(DoorConfig config, DoorState state) {
                    return super.next(config, state).stream()
                            .map(hint -> hint.move() == Hint.Move.PRESS
                                    ? Hint.press("doorbell", "enter", "hint.enter")
                                    : hint)
                            .toList();
                }
            });
        }
    }

    static class Forgetful extends SimulationContract<DoorConfig, Forgetful.Hidden> {
        Forgetful() {
            super(new ForgetfulDoor());
        }

        @Override
        protected int walks() {
            return 100;
        }

        @Override
        protected List<Sample> samples() {
            return List.of(Sample.of("plain", "{\"code\": \"4071\"}").withSecrets("4071"));
        }

        /** Equality by what JSON does not know. */
        public record Hidden(boolean open, List<Integer> marks) {
            public Hidden {
                marks = marks.isEmpty() ? List.of(7) : List.of();
            }
        }
    }

    private static final class ForgetfulDoor implements Simulation<DoorConfig, Forgetful.Hidden> {
        private final DoorCode door = new DoorCode();

        @Override
        public Descriptor<DoorConfig, Forgetful.Hidden> descriptor() {
            return new Descriptor<>(
                    "door-code", 1, DoorConfig.class, Forgetful.Hidden.class, Set.of("code"), Set.of("code"));
        }

        @Override
        public Forgetful.Hidden start(DoorConfig config, Start start) {
            return new Forgetful.Hidden(false, List.of());
        }

        @Override
        public Outcome<Forgetful.Hidden> apply(DoorConfig config, Forgetful.Hidden state, Action action) {
            var outcome = door.apply(config, new DoorState(state.open(), 0), action);
            var hidden = new Forgetful.Hidden(outcome.state().open(), List.of());
            return outcome instanceof Outcome.Completed
                    ? new Outcome.Completed<>(hidden, outcome.feedback())
                    : new Outcome.Rejected<>(hidden, outcome.feedback());
        }

        @Override
        public Screen view(DoorConfig config, Forgetful.Hidden state) {
            return door.view(config, new DoorState(state.open(), 0));
        }

        @Override
        public List<Hint> next(DoorConfig config, Forgetful.Hidden state) {
            return door.next(config, new DoorState(state.open(), 0));
        }
    }

    static class NoLabel extends Planted {
        NoLabel() {
            super(new DoorCode() {
                @Override
                public Screen view(DoorConfig config, DoorState state) {
                    return Screen.of(page -> with(
                            super.view(config, state).template().apply(page), "<input type=\"text\" name=\"floor\">"));
                }
            });
        }
    }

    static class BadHabits extends Planted {
        BadHabits() {
            super(new DoorCode() {
                @Override
                public Screen view(DoorConfig config, DoorState state) {
                    return Screen.of(page ->
                            with(super.view(config, state).template().apply(page), "<div onclick=\"open()\">+</div>"));
                }
            });
        }
    }

    static class Echo extends Planted {
        Echo() {
            super(new DoorCode() {
                @Override
                public Screen view(DoorConfig config, DoorState state) {
                    return Screen.of(page -> with(
                            Components.field(page, Field.text("floor", page.text("code"))),
                            "<input aria-label=\"code\" name=\"code\" value=\"0000\">"));
                }
            });
        }
    }

    static class MissingMessage extends Planted {
        MissingMessage() {
            super(new DoorCode() {
                @Override
                public Outcome<DoorState> apply(DoorConfig config, DoorState state, Action action) {
                    var outcome = super.apply(config, state, action);
                    return outcome instanceof Outcome.Rejected
                            ? new Outcome.Rejected<>(outcome.state(), Feedback.of("code.typo"))
                            : outcome;
                }
            });
        }
    }

    static class Silent extends Planted {
        Silent() {
            super(new DoorCode() {
                @Override
                public Outcome<DoorState> apply(DoorConfig config, DoorState state, Action action) {
                    var outcome = super.apply(config, state, action);
                    return outcome instanceof Outcome.Rejected
                            ? new Outcome.Rejected<>(outcome.state(), Feedback.NONE)
                            : outcome;
                }
            });
        }
    }

    static class UnknownSkill extends Planted {
        UnknownSkill() {
            super(new DoorCode() {
                @Override
                public Outcome<DoorState> apply(DoorConfig config, DoorState state, Action action) {
                    var outcome = super.apply(config, state, action);
                    return outcome instanceof Outcome.Completed
                            ? new Outcome.Completed<>(outcome.state(), outcome.feedback(), Judgement.right("patience"))
                            : outcome;
                }
            });
        }
    }

    private static class SecondDoor extends DoorCode {
        @Override
        public Descriptor<DoorConfig, DoorState> descriptor() {
            return new Descriptor<>("door-code", 2, DoorConfig.class, DoorState.class, Set.of("code"), Set.of("code"));
        }
    }

    static class NewVersion extends Planted {
        NewVersion() {
            super(new SecondDoor());
        }
    }

    /** A door that meets a state of version 1, which did not count the errors. */
    abstract static class Aged extends Planted {
        Aged(SecondDoor door) {
            super(door);
        }

        @Override
        protected List<OldState> oldStates() {
            return List.of(new OldState(1, "{\"code\": \"4071\"}", "{\"open\": false}"));
        }
    }

    static class NotMigrated extends Aged {
        NotMigrated() {
            super(new SecondDoor());
        }
    }

    static class Migrated extends Aged {
        Migrated() {
            super(new SecondDoor() {
                @Override
                public JsonObject migrate(int fromVersion, JsonObject state) {
                    return Json.createObjectBuilder(state).add("errors", 0).build();
                }
            });
        }
    }

    static class MigratedToADeadEnd extends Aged {
        private static final int MOST_ERRORS = 99;

        MigratedToADeadEnd() {
            super(new SecondDoor() {
                @Override
                public JsonObject migrate(int fromVersion, JsonObject state) {
                    return Json.createObjectBuilder(state)
                            .add("errors", MOST_ERRORS)
                            .build();
                }

                @Override
                public List<Hint> next(DoorConfig config, DoorState state) {
                    return state.errors() == MOST_ERRORS && !state.open()
                            ? List.of(Hint.press("enter", "enter", "hint.enter"))
                            : super.next(config, state);
                }
            });
        }
    }

    private static Content with(Content screen, String html) {
        return output -> {
            screen.writeTo(output);
            output.writeContent(html);
        };
    }
}
