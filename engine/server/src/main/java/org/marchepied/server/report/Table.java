package org.marchepied.server.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as spreadsheets of a French office open it: semicolons, and a mark of UTF-8 at the beginning. */
final class Table {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Table() {}

    /** @param rows the header first */
    static String write(List<List<String>> rows) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(Table::harmless).toList()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }

    static Response send(String fileName, List<List<String>> rows) {
        return Response.ok(write(rows), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    /** A spreadsheet would calculate what begins like a formula; a learner's name may begin so. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}
