package fr.reseauclimat.event.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One template for each thing that those who register are told. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class EventMails {

    private EventMails() {
    }

    static native TemplateInstance eventRegistered(EventFacts event);

    static native TemplateInstance eventWaiting(EventFacts event, int position);

    static native TemplateInstance eventPromoted(EventFacts event);

    static native TemplateInstance eventSeatChanged(EventFacts event, boolean onSite);

    static native TemplateInstance eventLeft(EventFacts event);

    static native TemplateInstance eventRemoved(EventFacts event);

    static native TemplateInstance eventChanged(EventFacts event);

    static native TemplateInstance eventCancelled(EventFacts event);

    static native TemplateInstance eventInvited(EventFacts event);

    static native TemplateInstance eventHandedOver(EventFacts event, String by);

    /** @param waits whether there was no place left */
    static native TemplateInstance eventRegisteredBy(EventFacts event, String by, boolean waits, String answer);

    static native TemplateInstance eventToConfirm(EventFacts event, String confirm);

    static native TemplateInstance eventAlreadyRegistered(EventFacts event);

    static native TemplateInstance eventForMember(EventFacts event);

    static native TemplateInstance eventInAWeek(EventFacts event, String answer);

    static native TemplateInstance eventAskedAgain(EventFacts event, String answer);

    static native TemplateInstance eventTomorrow(EventFacts event, String answer);
}
