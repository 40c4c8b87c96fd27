package fr.reseauclimat.nextstep;

/** Who somebody is to what happened; {@link NoticeRepository} knows how they are found. */
enum Addressee {
    /** Those who run the event. */
    ORGANISERS,
    /** Those who run the event, see to something for it, or took part in the exchange about it. */
    PREPARERS,
    /** Who sees to a task: its owner, or, where it has none, those who run the event. */
    OWNER,
    /** Members who came to the event. */
    ATTENDEES,
    /** Who validates. */
    ADEME,
    /** Who decides on requests to join. */
    STAFF
}
