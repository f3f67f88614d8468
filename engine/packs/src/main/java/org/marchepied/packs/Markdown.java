package org.marchepied.packs;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text parsed as Markdown, under limits. */
final class Markdown {

    private static final Parser PARSER = Parser.builder(
                    new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
            .build();

    private final Source source;
    private final Document document;

    private Markdown(Source source, Document document) {
        this.source = source;
        this.document = document;
    }

    /** Null if the text is beyond the limits, which is then among the findings. */
    static @Nullable Markdown parse(Source source, Limits limits, Findings findings) {
        if (!HostileScan.passes(source, limits, findings)) {
            return null;
        }
        return new Markdown(source, PARSER.parse(source.text()));
    }

    Source source() {
        return source;
    }

    /** The blocks at the margin. */
    List<Node> blocks() {
        List<Node> blocks = new ArrayList<>();
        document.getChildren().forEach(blocks::add);
        return blocks;
    }

    Place place(Node node) {
        return source.place(node.getStartOffset());
    }

    static boolean isHeading(Node node, int level) {
        return node instanceof Heading heading && heading.getLevel() == level;
    }
}
