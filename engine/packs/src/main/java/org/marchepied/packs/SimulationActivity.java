package org.marchepied.packs;

import java.util.Map;
import org.marchepied.learning.Mode;

/**
 * A {@code simulation} block.
 *
 * @param simulation the plugin's id
 * @param known whether the plugin is installed; if not, the fallback is shown
 * @param configJson the block's own settings as a JSON object, valid for the plugin's schema if it is known
 * @param messages the pack's rewording of the plugin's messages, by key
 * @param fallback HTML for a server without the plugin; never empty
 */
public record SimulationActivity(
        String id,
        String simulation,
        boolean known,
        Mode mode,
        String configJson,
        Map<String, String> messages,
        String fallback)
        implements Activity {

    public SimulationActivity {
        messages = Map.copyOf(messages);
    }
}
