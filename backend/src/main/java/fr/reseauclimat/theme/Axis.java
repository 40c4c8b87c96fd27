package fr.reseauclimat.theme;

public enum Axis {
    ADAPTATION,
    MITIGATION,
    CROSS_CUTTING
}
