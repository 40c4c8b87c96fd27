import type { fr } from '@/features/feeds/messages.fr';
import type { Translated } from '@/lib/i18n/i18n';

export const en: Translated<typeof fr> = {
  title: 'Follow events in your calendar',
  lead: 'Subscribe your calendar: new events, changes of time and cancellations arrive there by themselves.',
  subscribe: 'Subscribe',
  subscribeNamed: 'Subscribe: {{name}}',
  copy: 'Copy the address',
  copyNamed: 'Copy the address: {{name}}',
  copied: 'The address is copied.',
  copyFailed: 'Copying did not work. Select the address to copy it.',
  mine: {
    title: 'My calendar',
    text: 'Your registrations, with the video link where you have a place, and every event that you may see.',
    create: 'Make my personal address',
    shownOnce: 'This is your address. It is shown this once: subscribe or copy it now.',
    since: 'You have had a personal address since {{date}}. For safety it is no longer shown.',
    renew: 'Change the address',
    renewTitle: 'Change the address?',
    renewText: 'The present address stops working at once, in all your calendars. They will have to subscribe to the new one.',
    revoke: 'Delete the address',
    revokeTitle: 'Delete the address?',
    revokeText: 'Calendars that subscribed will hear nothing more. You can make another one at any time.',
    revoked: 'The address no longer works.',
  },
  public: {
    title: 'All events open to everybody',
    text: 'Webinars and public days, without an account.',
  },
  themes: { title: 'One theme only', choose: 'Theme', none: 'Choose a theme' },
  help: {
    title: 'How to do it',
    phone: 'On a phone or computer with a calendar application: choose “Subscribe”, then confirm.',
    web: 'With a calendar on the web: copy the address, then choose “Add a calendar from a URL” in its settings.',
    refresh: 'Your calendar reads the address again by itself, usually several times a day. A cancelled event stays for a while, struck through.',
    secret: 'Your personal address is a secret: whoever knows it sees your registrations. If it got about, change it.',
  },
};
