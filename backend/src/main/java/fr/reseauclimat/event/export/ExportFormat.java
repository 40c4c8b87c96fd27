package fr.reseauclimat.event.export;

import java.util.Locale;

public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @return how the name of such a file ends */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
