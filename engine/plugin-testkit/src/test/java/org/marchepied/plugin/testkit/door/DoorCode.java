package org.marchepied.plugin.testkit.door;

import gg.jte.Content;
import java.util.List;
import java.util.Set;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.SimulationPlugin;
import org.marchepied.plugin.Start;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugin.page.Field;
import org.marchepied.plugin.page.ScreenPage;

/** Opening the door of the building with its four-digit code. */
@SimulationPlugin
public class DoorCode implements Simulation<DoorConfig, DoorState> {

    private static final Descriptor<DoorConfig, DoorState> DESCRIPTOR =
            new Descriptor<>("door-code", 1, DoorConfig.class, DoorState.class, Set.of("code"), Set.of("code"));

    @Override
    public Descriptor<DoorConfig, DoorState> descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public DoorState start(DoorConfig config, Start start) {
        return new DoorState(false, 0);
    }

    @Override
    public Outcome<DoorState> apply(DoorConfig config, DoorState state, Action action) {
        if (state.open()) {
            return new Outcome.Completed<>(state, Feedback.of("open"));
        }
        if (!action.name().equals("enter")) {
            return new Outcome.Rejected<>(state, Feedback.of("unknown-action"));
        }
        var typed = action.field("code").strip();
        if (typed.equals(config.code())) {
            return new Outcome.Completed<>(
                    new DoorState(true, state.errors()), Feedback.of("open"), Judgement.right("code"));
        }
        var error = typed.matches("[0-9]{4}") ? "different" : "four-digits";
        return new Outcome.Rejected<>(
                new DoorState(false, Math.min(state.errors() + 1, 99)),
                Feedback.of("code." + error).at("code"),
                Judgement.wrong("code", error));
    }

    @Override
    public Screen view(DoorConfig config, DoorState state) {
        return Screen.of(page -> state.open() ? sentence(page, "open") : Components.form(page, keys(page)));
    }

    @Override
    public List<Hint> next(DoorConfig config, DoorState state) {
        return state.open()
                ? List.of()
                : List.of(
                        Hint.enter("code", config.code(), "hint.code", config.code()),
                        Hint.press("enter", "enter", "hint.enter"));
    }

    private static Content keys(ScreenPage page) {
        var code = Field.text("code", page.text("code")).ofType("password").numeric();
        return output -> {
            Components.field(page, code).writeTo(output);
            Components.button(page, "enter", "enter", page.text("enter"), "primary")
                    .writeTo(output);
        };
    }

    private static Content sentence(ScreenPage page, String key) {
        return output -> {
            output.writeContent("<p>");
            output.writeUserContent(page.text(key));
            output.writeContent("</p>");
        };
    }
}
