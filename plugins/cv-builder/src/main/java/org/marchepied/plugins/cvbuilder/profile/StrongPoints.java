package org.marchepied.plugins.cvbuilder.profile;

import java.util.ArrayList;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Profile.Skill;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugins.cvbuilder.model.CvState;

/** The skills that a business card can name: those shown, without languages and licences. */
final class StrongPoints {

    static final int MOST = 3;

    private static final int OFFERED = 8;

    private StrongPoints() {}

    static List<String> of(CvState state) {
        return state.profile().skills().stream()
                .filter(skill ->
                        skill.shown() && skill.kind() != Skill.Kind.LANGUAGE && skill.kind() != Skill.Kind.LICENCE)
                .map(Skill::label)
                .limit(OFFERED)
                .toList();
    }

    /** Those ticked in the form. */
    static List<String> ticked(CvState state, Action action) {
        var all = of(state);
        var ticked = new ArrayList<String>();
        for (var place = 0; place < all.size(); place++) {
            if (action.field("point-" + place).equals(Components.TICKED)) {
                ticked.add(all.get(place));
            }
        }
        return ticked;
    }
}
