package fr.reseauclimat.territory;

public enum TerritoryKind {
    REGION("REG"),
    DEPARTMENT("DEP"),
    EPCI("EPCI"),
    COMMUNE("COM");

    private final String prefix;

    TerritoryKind(String prefix) {
        this.prefix = prefix;
    }

    /** The id of a territory: its kind and its official code, such as {@code COM-2A004}. */
    public String idOf(String code) {
        return prefix + "-" + code;
    }
}
