package fr.reseauclimat.event.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lines of text as a sheet, as French spreadsheet programs expect it. Whatever somebody typed stays text. */
public final class Spreadsheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What makes a spreadsheet program take a text for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Spreadsheet() {
    }

    public static byte[] write(ExportFormat format, String name, List<String> head, List<List<String>> lines) {
        return format == ExportFormat.CSV ? csv(head, lines) : xlsx(name, head, lines);
    }

    /** UTF-8 with its mark, semicolons, lines that end as RFC 4180 says. */
    private static byte[] csv(List<String> head, List<List<String>> lines) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(head));
        lines.forEach(cells -> text.append(line(cells)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(String name, List<String> head, List<List<String>> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Reseau Climat", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            write(sheet, 0, head);
            sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
            for (int i = 0; i < lines.size(); i++) {
                write(sheet, i + 1, lines.get(i));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Cells of text: a sheet never takes these for formulas. */
    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Spreadsheet::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    static String quoted(String value) {
        var text = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
