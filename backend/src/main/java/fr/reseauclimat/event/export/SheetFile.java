package fr.reseauclimat.event.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes lines of text for French spreadsheet programs; the first line is the head. Whatever somebody typed stays text. */
final class SheetFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What makes a spreadsheet program take a text for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private SheetFile() {
    }

    /** UTF-8 with its mark, semicolons, lines that end as RFC 4180 says. */
    static byte[] csv(List<List<String>> lines) {
        return lines.stream().map(SheetFile::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @param sheets by name, in their order */
    static byte[] xlsx(Map<String, List<List<String>>> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Reseau Climat", "1.0")) {
            sheets.forEach((name, lines) -> write(workbook.newWorksheet(name), lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Cells of text: a sheet never takes these for formulas. */
    private static void write(Worksheet sheet, List<List<String>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                sheet.value(row, column, lines.get(row).get(column));
            }
        }
        sheet.range(0, 0, 0, lines.getFirst().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SheetFile::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    static String quoted(String value) {
        var text = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
