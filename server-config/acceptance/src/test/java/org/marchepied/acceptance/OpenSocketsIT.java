package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server opens its HTTP port on the loopback address and nothing else. Linux tells which process listens. */
@ExtendWith(Room.class)
@EnabledOnOs(value = LINUX, disabledReason = "reads /proc")
class OpenSocketsIT {

    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
    private static final Set<String> LOOPBACK = Set.of("0100007F", "0000000000000000FFFF00000100007F");

    private static final String LISTENING = "0A";

    @Test
    void listensOnThePortAlone(RunningServer server) throws IOException {
        var listening = listening(server.pid());

        assertThat(listening).containsExactly("loopback:" + server.port());
    }

    private static Set<String> listening(long pid) throws IOException {
        var own = sockets(pid);
        var found = new TreeSet<String>();
        for (var table : Set.of("tcp", "tcp6", "udp", "udp6")) {
            Files.readAllLines(Path.of("/proc/net", table)).stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(row -> own.contains(row[9]))
                    .filter(row -> table.startsWith("udp") || row[3].equals(LISTENING))
                    .forEach(row -> found.add(address(row[1])));
        }
        return found;
    }

    private static String address(String hex) {
        var parts = hex.split(":");
        var port = Integer.parseInt(parts[1], 16);
        return (LOOPBACK.contains(parts[0]) ? "loopback:" : parts[0] + ":") + port;
    }

    private static Set<String> sockets(long pid) throws IOException {
        var inodes = new HashSet<String>();
        try (var open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (var descriptor : open) {
                if (Files.isSymbolicLink(descriptor)) {
                    var socket =
                            SOCKET.matcher(Files.readSymbolicLink(descriptor).toString());
                    if (socket.matches()) {
                        inodes.add(socket.group(1));
                    }
                }
            }
        }
        return inodes;
    }
}
