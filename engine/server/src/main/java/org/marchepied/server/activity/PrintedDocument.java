package org.marchepied.server.activity;

import gg.jte.Content;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A document of an exercise, ready to be shown and printed.
 *
 * @param path of its page
 * @param styles addresses of its style sheets
 * @param resources finds the files of its plugin that it refers to, by their address
 */
public record PrintedDocument(
        String title, String path, Content content, List<String> styles, Function<String, Optional<URL>> resources) {}
