package fr.reseauclimat.event.export;

public enum ExportFormat {
    csv("text/csv;charset=UTF-8"),
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
