package fr.reseauclimat.event.webinar;

import jakarta.persistence.Embeddable;

@Embeddable
class WebinarChapter {

    private int seconds;
    private String title;

    protected WebinarChapter() {
    }

    WebinarChapter(Chapter chapter) {
        seconds = chapter.seconds();
        title = chapter.title().strip();
    }

    Chapter toChapter() {
        return new Chapter(seconds, title);
    }
}
