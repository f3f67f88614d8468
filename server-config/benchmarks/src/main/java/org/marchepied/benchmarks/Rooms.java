package org.marchepied.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Forty learners at the seats of ten sessions, as a trainer and the devices bring them there.
 *
 * @param learners the devices, each with its learner signed in; those of one session follow each other
 * @param boards addresses of the sessions' boards
 */
record Rooms(List<Visitor> learners, List<String> boards) {

    static final String PACK = "se-connecter";
    static final String PLAN = "premiere-seance";
    private static final int SESSIONS = 10;
    private static final int SEATS = 4;

    static Visitor trainer(String site) {
        var trainer = new Visitor(site);
        trainer.learnToken("/connexion");
        trainer.post("/connexion", Map.of("identifiant", "demo", "motdepasse", "marchepied-demo"))
                .expect(303);
        trainer.learnToken("/formateur");
        return trainer;
    }

    static Rooms fill(String site) {
        var trainer = trainer(site);
        var names = IntStream.rangeClosed(1, SESSIONS * SEATS)
                .mapToObj("Apprenant %02d"::formatted)
                .collect(Collectors.joining("\n"));
        trainer.post("/formateur/ateliers", Map.of("parcours", PACK, "prenoms", names))
                .expect(303);
        var workshop = all(trainer.get("/formateur"), "name=\"atelier\" value=\"(\\d+)\"").stream()
                .max((one, other) -> Long.compare(Long.parseLong(one), Long.parseLong(other)))
                .orElseThrow();
        var devices = new ArrayList<Visitor>();
        var boards = new ArrayList<String>();
        for (var session = 0; session < SESSIONS; session++) {
            var opened = trainer.post("/formateur/seances", Map.of("atelier", workshop, "plan", PLAN));
            var board = opened.expect(303).location().replaceFirst("^http://[^/]+", "");
            devices.addAll(seat(site, trainer, board, session));
            boards.add(board);
        }
        return new Rooms(devices, boards);
    }

    private static List<Visitor> seat(String site, Visitor trainer, String board, int session) {
        var code = trainer.get(board).expect(200).find("join-code[^>]*>([A-Z]+)<");
        var devices = new ArrayList<Visitor>();
        for (var number = 1; number <= SEATS; number++) {
            var device = new Visitor(site);
            device.learnToken("/seance/" + code);
            device.post("/seance/" + code + "/place", Map.of("place", String.valueOf(number)))
                    .expect(303);
            // those who do not sit in this session, wherever else they sit
            var absent = all(trainer.get(board).expect(200), "<option value=\"(\\d+)\"").stream()
                    .distinct()
                    .sorted()
                    .toList();
            trainer.post(board + "/place/" + number + "/ouvrir", Map.of("apprenant", absent.get(session * SEATS)))
                    .expect(303);
            device.learnToken("/mes-etapes");
            devices.add(device);
        }
        return devices;
    }

    private static List<String> all(Visitor.Answer answer, String pattern) {
        return Pattern.compile(pattern)
                .matcher(answer.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
