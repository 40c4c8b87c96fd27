package fr.reseauclimat.minutes.section;

/** Where a section of minutes comes from. */
public enum SectionKind {
    INTRODUCTION,
    /** A part of the programme. */
    SEGMENT,
    /** By whoever writes. */
    ADDED,
    CONCLUSION
}
