package org.marchepied.benchmarks.learner;

import java.util.List;
import java.util.Locale;

/** Draws what was foreseen against what came true, as SVG. */
final class CalibrationPlot {

    private static final int SIDE = 400;
    private static final int MARGIN = 60;

    private CalibrationPlot() {}

    static String svg(String title, List<Predictions.Bin> bins) {
        var svg = new StringBuilder();
        var size = SIDE + 2 * MARGIN;
        line(
                svg,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='14'>",
                size,
                size);
        line(svg, "<title>%s</title><rect width='100%%' height='100%%' fill='#fff'/>", title);
        text(svg, size / 2.0, 30, "middle", title);
        text(svg, size / 2.0, size - 12, "middle", "foreseen share of right answers");
        line(
                svg,
                "<text transform='translate(18 %d) rotate(-90)' text-anchor='middle'>share that was right</text>",
                size / 2);
        grid(svg);
        line(svg, "<path d='M%.1f %.1fL%.1f %.1f' stroke='#666' stroke-dasharray='5 4'/>", x(0), y(0), x(1), y(1));
        bars(svg, bins);
        points(svg, bins);
        return svg.append("</svg>\n").toString();
    }

    private static void grid(StringBuilder svg) {
        for (var i = 0; i <= 10; i += 2) {
            var value = i / 10.0;
            line(
                    svg,
                    "<path d='M%.1f %.1fH%.1fM%.1f %.1fV%.1f' stroke='#ddd'/>",
                    x(0),
                    y(value),
                    x(1),
                    x(value),
                    y(0),
                    y(1));
            text(svg, x(value), y(0) + 18, "middle", String.format(Locale.ROOT, "%.1f", value));
            text(svg, x(0) - 8, y(value) + 5, "end", String.format(Locale.ROOT, "%.1f", value));
        }
    }

    /** How many answers each bin has, the fullest a quarter of the plot high. */
    private static void bars(StringBuilder svg, List<Predictions.Bin> bins) {
        var most = bins.stream().mapToDouble(Predictions.Bin::answers).max().orElse(1);
        for (var i = 0; i < bins.size(); i++) {
            var height = SIDE / 4.0 * bins.get(i).answers() / most;
            line(
                    svg,
                    "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='#c9d8ee'><title>%.0f answers</title></rect>",
                    x((double) i / bins.size()) + 2,
                    y(0) - height,
                    (double) SIDE / bins.size() - 4,
                    height,
                    bins.get(i).answers());
        }
    }

    private static void points(StringBuilder svg, List<Predictions.Bin> bins) {
        for (var bin : bins) {
            if (bin.answers() > 0) {
                line(
                        svg,
                        "<circle cx='%.1f' cy='%.1f' r='5' fill='#003a8c'><title>%.3f foreseen, %.3f right</title></circle>",
                        x(bin.expected()),
                        y(bin.right()),
                        bin.expected(),
                        bin.right());
            }
        }
    }

    private static double x(double value) {
        return MARGIN + SIDE * value;
    }

    private static double y(double value) {
        return MARGIN + SIDE * (1 - value);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        line(svg, "<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>", x, y, anchor, text);
    }

    private static void line(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
