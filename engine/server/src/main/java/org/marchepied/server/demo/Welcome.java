package org.marchepied.server.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marchepied.server.agency.FirstUseCode;
import org.marchepied.server.agency.Trainers;
import org.marchepied.server.page.Text;

/**
 * What the console shows once the server is up: addresses, and how to sign in. The launcher takes it and shows it when the
 * server answers, which is a little later than now.
 */
@ApplicationScoped
class Welcome {

    private static final String PROPERTY = "marchepied.welcome";

    private final Trainers trainers;
    private final FirstUseCode firstUse;
    private final Demo demo;
    private final boolean demonstration;
    private final String language;
    private final String address;
    private final int port;

    @Inject
    Welcome(
            Trainers trainers,
            FirstUseCode firstUse,
            Demo demo,
            @ConfigProperty(name = "marchepied.demo", defaultValue = "false") boolean demonstration,
            @ConfigProperty(name = "marchepied.language", defaultValue = "fr") String language,
            @ConfigProperty(name = "marchepied.address", defaultValue = "127.0.0.1") String address,
            @ConfigProperty(name = "marchepied.port", defaultValue = "8080") int port) {
        this.trainers = trainers;
        this.firstUse = firstUse;
        this.demo = demo;
        this.demonstration = demonstration;
        this.language = language;
        this.address = address;
        this.port = port;
    }

    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object application) {
        System.setProperty(PROPERTY, String.join(System.lineSeparator(), lines()));
    }

    private List<String> lines() {
        var text = Text.of(language);
        var site = "http://" + address + ":" + port;
        if (demonstration) {
            return demo.prepare(text, site);
        }
        return trainers.areNone()
                ? List.of(text.get("welcome.first-use", site + "/premiere-utilisation", firstUse.code()))
                : List.of(text.get("welcome.ready", site));
    }
}
