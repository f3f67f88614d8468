package org.marchepied.packs;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Locale;

/**
 * HTML of a text, for learners who get no surprise: only what is written here is rendered, raw HTML and outside
 * addresses are found as errors, and the result is sanitised all the same.
 */
final class Rendering {

    private final Markdown text;
    private final PackPages pack;
    private final Links links;
    private final Findings findings;
    private final StringBuilder html = new StringBuilder();

    /** Characters before this offset are the marker of a callout and not shown. */
    private int shownFrom;

    private Rendering(Markdown text, PackPages pack, Links links, Findings findings) {
        this.text = text;
        this.pack = pack;
        this.links = links;
        this.findings = findings;
    }

    static String html(Markdown text, List<Node> blocks, PackPages pack, Links links, Findings findings) {
        Rendering rendering = new Rendering(text, pack, links, findings);
        blocks.forEach(rendering::render);
        return SafeHtml.of(rendering.html.toString()).strip();
    }

    private void render(Node node) {
        if (node.getEndOffset() <= shownFrom) {
            return;
        }
        if (!rendersBlock(node) && !rendersInline(node)) {
            refuse(node);
        }
    }

    private boolean rendersBlock(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof ListItem) {
            element("li", node);
        } else if (node instanceof BlockQuote quote) {
            quote(quote);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code(node);
        } else if (node instanceof ThematicBreak) {
            html.append("<hr>\n");
        } else {
            return rendersTable(node);
        }
        return true;
    }

    private boolean rendersTable(Node node) {
        if (node instanceof TableBlock) {
            element("table", node);
        } else if (node instanceof TableHead) {
            // Markdown wants a heading row even of a table without headings.
            if (!isBlank(node)) {
                element("thead", node);
            }
        } else if (node instanceof TableBody) {
            element("tbody", node);
        } else if (node instanceof TableRow) {
            element("tr", node);
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            return node.getClass().getSimpleName().equals("TableSeparator");
        }
        return true;
    }

    private boolean rendersInline(Node node) {
        if (node instanceof Text) {
            text(node);
        } else if (node instanceof SoftLineBreak) {
            html.append('\n');
        } else if (node instanceof HardLineBreak) {
            html.append("<br>\n");
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof Code code) {
            html.append("<code>")
                    .append(escaped(Escaping.collapseWhitespace(code.getText().toString(), true)));
            html.append("</code>");
        } else if (node instanceof HtmlEntity) {
            html.append(escaped(node.getChars().unescape()));
        } else {
            return rendersLink(node);
        }
        return true;
    }

    private boolean rendersLink(Node node) {
        if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof RefNode reference) {
            html.append(escaped(reference.getChars().unescape()));
        } else if (node.getClass().getSimpleName().equals("TextBase")) {
            children(node);
        } else {
            return false;
        }
        return true;
    }

    private void refuse(Node node) {
        Place place = text.place(node);
        if (node instanceof AutoLink || node instanceof MailLink) {
            findings.error(place, "link.remote", node.getChars());
        } else if (node instanceof Reference) {
            findings.error(place, "link.reference", node.getChars());
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            findings.error(place, "html.raw", node.getChars().trim());
        } else {
            findings.error(place, "markdown.unknown", node.getChars().trim());
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            render(child);
        }
    }

    private void element(String name, Node node) {
        html.append('<').append(name).append('>');
        children(node);
        html.append("</").append(name).append('>');
        if (node instanceof com.vladsch.flexmark.util.ast.Block) {
            html.append('\n');
        }
    }

    /** A paragraph of a list whose items have no blank line between them is the item's own text. */
    private void paragraph(Paragraph paragraph) {
        boolean tight = paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
        if (tight) {
            children(paragraph);
            html.append(paragraph.getNext() == null ? "" : "\n");
        } else {
            element("p", paragraph);
        }
    }

    private void heading(Heading heading) {
        element("h" + heading.getLevel(), heading);
    }

    private void list(ListBlock list) {
        if (list instanceof OrderedList ordered) {
            html.append(ordered.getStartNumber() == 1 ? "<ol>\n" : "<ol start=\"" + ordered.getStartNumber() + "\">\n");
            children(list);
            html.append("</ol>\n");
        } else if (list instanceof BulletList) {
            element("ul", list);
        }
    }

    private void quote(BlockQuote quote) {
        Callout callout = Callout.of(quote);
        if (callout == null) {
            element("blockquote", quote);
            return;
        }
        if (callout.kind().isEmpty()) {
            String near = findings.didYouMean(callout.word(), Callout.WORDS);
            findings.error(text.place(quote), "callout.unknown", callout.word(), near);
        }
        String kind = callout.kind().toLowerCase(Locale.ROOT);
        html.append("<div role=\"note\" class=\"callout callout-")
                .append(kind)
                .append("\">\n<p class=\"callout-title\">");
        html.append(escaped(kind.isEmpty() ? "" : pack.words().text("callout." + kind)))
                .append("</p>\n");
        shownFrom = callout.markerEnd();
        children(quote);
        html.append("</div>\n");
    }

    private void code(Node node) {
        String info = node instanceof FencedCodeBlock fence ? fence.getInfo().toString() : "";
        if (FenceInfo.isActivity(info)) {
            findings.error(text.place(node), "activity.nested", info);
        }
        StringBuilder content = new StringBuilder();
        ((com.vladsch.flexmark.util.ast.ContentNode) node).getContentLines().forEach(line -> content.append(line));
        html.append("<pre><code>").append(escaped(content.toString())).append("</code></pre>\n");
    }

    private static boolean isBlank(Node node) {
        return node.getChars().toString().replace('|', ' ').isBlank();
    }

    private void cell(TableCell cell) {
        boolean heading = cell.isHeader() && !isBlank(cell);
        String name = heading ? "th" : "td";
        html.append('<').append(name).append(heading ? " scope=\"col\"" : "");
        if (cell.getAlignment() != null) {
            String side = cell.getAlignment().name().toLowerCase(Locale.ROOT);
            html.append(" class=\"align-").append(side).append('"');
        }
        html.append('>');
        children(cell);
        html.append("</").append(name).append('>');
    }

    private void text(Node node) {
        int hidden = Math.max(0, shownFrom - node.getStartOffset());
        String shown = node.getChars().subSequence(hidden).unescape();
        html.append(escaped(hidden > 0 ? shown.stripLeading() : shown));
    }

    private void link(Link link) {
        String address = links.page(text.place(link), link.getUrl().unescape()).orElse("");
        html.append("<a href=\"").append(escaped(address)).append("\">");
        children(link);
        html.append("</a>");
    }

    private void image(Image image) {
        Place place = text.place(image);
        String alternative = image.getText().unescape().strip();
        if (alternative.isEmpty()) {
            findings.error(place, "image.alternative", image.getUrl());
        }
        String address = links.image(place, image.getUrl().unescape()).orElse("");
        html.append("<img src=\"").append(escaped(address)).append("\" alt=\"");
        html.append(escaped(alternative)).append("\">");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
