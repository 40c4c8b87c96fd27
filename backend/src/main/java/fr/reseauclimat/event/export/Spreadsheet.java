package fr.reseauclimat.event.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A head and its lines of text as a file of one sheet, as French spreadsheet programs expect it. */
public final class Spreadsheet {

    private Spreadsheet() {
    }

    public static byte[] write(ExportFormat format, String name, List<String> head, List<List<String>> lines) {
        var all = new ArrayList<List<String>>();
        all.add(head);
        all.addAll(lines);
        return format == ExportFormat.CSV ? SheetFile.csv(all) : SheetFile.xlsx(Map.of(name, all));
    }
}
