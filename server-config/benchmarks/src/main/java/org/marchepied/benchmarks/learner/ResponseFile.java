package org.marchepied.benchmarks.learner;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A CSV file of answers, gzipped or not: columns {@code learner}, {@code item}, {@code skills} (joined by {@code ;}),
 * {@code correct} (0 or 1) and, if the file says it, {@code part} (train or test); the rows of a learner in order of time.
 * Without {@code part}, every fifth learner is for the test.
 */
record ResponseFile(List<Learner> training, List<Learner> test) {

    private static final int GZIP = 0x1f;

    static ResponseFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file of answers at " + file + ".");
        }
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return new Reading(file, reader).all();
        }
    }

    private static InputStream open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(1);
        var first = in.read();
        in.reset();
        return first == GZIP ? new GZIPInputStream(in) : in;
    }

    private static final class Reading {

        private final Path file;
        private final BufferedReader reader;
        private final Map<String, Learner> training = new LinkedHashMap<>();
        private final Map<String, Learner> test = new LinkedHashMap<>();
        private final List<String> header;
        private int line = 1;

        Reading(Path file, BufferedReader reader) throws IOException {
            this.file = file;
            this.reader = reader;
            var first = reader.readLine();
            header = first == null ? List.of() : List.of(first.strip().split(",", -1));
            for (var column : List.of("learner", "item", "skills", "correct")) {
                require(header.contains(column), "there is no column '" + column + "'");
            }
        }

        ResponseFile all() throws IOException {
            for (var row = reader.readLine(); row != null; row = reader.readLine()) {
                line++;
                if (!row.isBlank()) {
                    add(row.strip().split(",", -1));
                }
            }
            if (!header.contains("part")) {
                split();
            }
            require(!training.isEmpty(), "no learner is for training");
            require(!test.isEmpty(), "no learner is for the test");
            return new ResponseFile(List.copyOf(training.values()), List.copyOf(test.values()));
        }

        private void add(String[] row) {
            require(row.length == header.size(), header.size() + " columns expected, " + row.length + " found");
            var part = header.contains("part") ? value(row, "part") : "train";
            require(part.equals("train") || part.equals("test"), "part is train or test, was '" + part + "'");
            var correct = value(row, "correct");
            require(correct.equals("0") || correct.equals("1"), "correct is 0 or 1, was '" + correct + "'");
            var skills = List.of(value(row, "skills").split(";"));
            (part.equals("test") ? test : training)
                    .computeIfAbsent(value(row, "learner"), id -> new Learner(id, new ArrayList<>()))
                    .responses()
                    .add(new Response(value(row, "item"), skills, correct.equals("1")));
        }

        private void split() {
            var ids = List.copyOf(training.keySet());
            for (var i = 0; i < ids.size(); i += 5) {
                test.put(ids.get(i), training.get(ids.get(i)));
                training.remove(ids.get(i));
            }
        }

        private String value(String[] row, String column) {
            return row[header.indexOf(column)];
        }

        private void require(boolean holds, String message) {
            if (!holds) {
                throw new IllegalArgumentException(file + ", line " + line + ": " + message + ".");
            }
        }
    }
}
