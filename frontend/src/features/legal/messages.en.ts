import type { fr } from '@/features/legal/messages.fr';
import type { Translated } from '@/lib/i18n/i18n';

export const en: Translated<typeof fr> = {
  notFound: {
    title: 'This page does not exist, or no longer',
    text: 'The address may be incomplete, or the page may be open to members of the network only.',
    home: 'Back to home',
    events: 'See the events',
  },
  legal: {
    title: 'Legal notice',
    publisher: {
      title: 'Publisher',
      text: 'Réseau Climat is the regional network of exchange between local authorities, associations and State services, set up by the regional directorate of ADEME and facilitated with Missions Publiques. The regional directorate of ADEME is responsible for what is published.',
    },
    host: {
      title: 'Hosting',
      text: 'The platform is installed by the body that carries the network; it gives the name and address of the host to whoever asks.',
    },
    content: {
      title: 'Content',
      text: 'Public texts can be quoted and reused with their source. Photographs of members may not be reused.',
    },
    territories: {
      title: 'Territories',
      text: 'Municipalities, intermunicipalities, departments and regions come from the official administrative division.',
      edition: '{{title}}, {{publisher}}, edition {{edition}}',
    },
    report: {
      title: 'Report content',
      text: 'Does something seem unlawful to you? Write to the team of the network with the address of the page and the reason. You will get an answer with its grounds.',
    },
  },
  accessibility: {
    title: 'Accessibility: partially compliant',
    shortTitle: 'Accessibility',
    lead: 'Réseau Climat aims at the French accessibility standard (RGAA 4.1), level AA.',
    state: {
      title: 'State of compliance',
      text: 'The platform is partially compliant. Each page is checked by an automatic tool at each change; a full audit by somebody from outside has not taken place yet, which is why we do not declare it fully compliant.',
    },
    done: {
      title: 'What is there for everybody',
      text: 'Everything works by keyboard, with a visible focus.\nPages can be read at 200% and on a screen 320 pixels wide.\nContrasts follow the recommendations, light and dark; colour never carries information alone.\nForms say what to mend, and where; nothing written is lost.\nNo animation when your device asks to reduce them.',
    },
    limits: {
      title: 'What may still be in the way',
      text: 'The reader of the API’s documentation is an outside tool, which we have not checked.\nDocuments and links brought by members are not all accessible.',
    },
    contact: {
      title: 'A difficulty?',
      text: 'Write to the team of the network: it will answer and give you the content in another form. Without an answer, you can turn to the Défenseur des droits.',
      link: 'Write to the Défenseur des droits',
    },
  },
  privacy: {
    title: 'Personal data',
    lead: 'What the platform knows about you, why, and until when. No tracker, no audience measurement, no advertising.',
    collected: 'What is collected',
    what: 'What is collected',
    why: 'Why',
    until: 'Until when',
    profile: {
      what: 'Your profile: name, position, organisation, territory, themes, skills, offers and needs',
      why: 'So that members find and help each other (legitimate interest of the network). You choose who sees your e-mail address, telephone and photo.',
      until: 'Until you leave the network',
    },
    request: {
      what: 'Your request to join',
      why: 'To decide on it and open an account for you, as you asked',
    },
    registration: {
      what: 'Your registrations for events, and your rank on waiting lists',
      why: 'To organise the event, and write to you when a place comes free',
      until: 'The registration stays, without your name',
    },
    travel: {
      what: 'How you come to an event, from where, and what you tell to share a car',
      why: 'To find who travels your way and to count the carbon of travel, if you wish. Your address is told only if you and the other person agree.',
      until: 'Totals by means of transport remain',
    },
    webinar: {
      what: 'That you came to a webinar, your questions and your votes',
      why: 'To know who came, and to answer first what most people ask',
      until: 'The questions stay, without your name',
    },
    calendar: {
      what: 'That you have a personal calendar address (the address itself is not kept)',
      why: 'For your calendar to follow your registrations, if you ask for it',
      until: 'Until you delete it',
    },
    attendance: {
      what: 'Your attendance by half-day, the time and the door at which your arrival is noted, your seat in a coach',
      why: 'To keep the attendance sheet, to welcome you quickly, to organise the visits',
    },
    capture: {
      what: 'What you write at a table on your phone, your photos and, if you give it, your first name',
      why: 'To keep what tables say and make minutes of it, without names. Without account: a number that your phone made by chance lets you correct your notes.',
    },
    minutes: {
      what: 'What you write in minutes, the amendments that you propose, commitments in your name, photos on which you are seen',
      why: 'To write the minutes together, correct them, and ask about commitments before the next event. Names of citizens do not appear.',
      until: 'Published minutes are kept, with the commitments that they name; ask for a photo to be taken out at any time',
    },
    encounters: {
      what: 'At which table you are seated, and the members with whom you shared a table',
      why: 'To let you meet other people at the next day, and nothing else. You erase this memory or switch it off whenever you like, in your profile.',
    },
    foresight: {
      what: 'What tables write of a scenario: story, signals, steps, and who would take care of them',
      why: 'To keep what the workshop brought and take it into the minutes. Nothing says which phone wrote what.',
      until: 'Texts stay with the event',
    },
    diagnosis: {
      what: 'Your scores in a shared diagnosis, under a number that your phone draws at random',
      why: 'To show how views are spread. Neither account, nor table, nor time is attached, and nothing is shown of fewer than five answers.',
      until: 'The number goes when the scoring is closed. What remains then are totals, which are about nobody and stay with the event',
    },
    circles: {
      what: 'In a circle of peer supervision: the case, the questions, the advice, the commitment and what came of it',
      why: 'To help each other behind a closed door. Only the people of the circle read it: not facilitators, not ADEME, not administrators.',
      until: 'On the day that the circle chose, 90 days after the event unless said otherwise, a year at most; earlier as soon as one of its members decides so',
    },
    contacts: {
      what: 'After a speed dating, the people whom you would like to see again; without an account, the way to reach you that you give',
      why: 'To let you find each other, if the other one wants it too (consent). A wish without an answer is shown to nobody, not even to the teams.',
      until: 'You can change your mind until that evening',
    },
    photos: {
      what: 'Your answer about photos, with its date',
      why: 'To publish photos only of those who agree (consent). You change your mind whenever you want, on the page “My visit” or, without an account, by the link in your messages.',
    },
    details: {
      what: 'Your answers to the questions of an event; name and address of people who register without an account',
      why: 'To organise the event, with your agreement if you have no account',
    },
    needs: {
      what: 'Your access and diet needs, if you tell of them',
      why: 'To welcome you; only those who organise the event read them',
      until: 'At once if you no longer come',
    },
    mail: {
      what: 'The messages that the platform sends you',
      why: 'To make sure that they leave, even after a failure',
    },
    topics: {
      what: 'The topics that you propose, and those that you back',
      why: 'Choosing what the network works on, and telling you what follows. Only the number of backers is shown.',
    },
    preparation: {
      what: 'If you prepare an event: your messages, your tasks and the versions that you save',
      why: 'Preparing together, and finding what has changed',
    },
    journal: {
      what: 'The log of changes: who changed what, and when',
      why: 'The security of the platform and trust between members',
    },
    device: {
      what: 'On your device: what you are writing, the language chosen, the columns shown',
      why: 'To lose nothing when the network fails. It does not leave your device.',
      until: 'Until it is sent, or until you clear the browser’s data',
    },
    technical: {
      what: 'What the platform needs to work',
      why: 'To lose nothing, and do nothing twice, when a connection or a machine fails',
    },
    never: {
      title: 'What never is',
      text: 'No political affiliation, no opinion, no health data. If you mention a particular need for an event, only those who organise it read it.',
    },
    rights: {
      title: 'Your rights',
      text: 'You can read and correct your profile at any time. To get a copy of your data, have it erased or object to a use, write to the team of the network: it answers within a month. You can also turn to the CNIL.',
      link: 'Complain to the CNIL',
    },
  },
  kept: '{{what}}: {{time}} {{since}}',
  rule: {
    'amendments': 'Proposed amendments',
    'answers': 'Your answers',
    'audit': 'Entries of the log',
    'card-authors': 'Your first name and the number of your phone',
    'cards': 'Notes and photos',
    'checklist-people': 'Names on tasks',
    'coach-seats': 'Your seat in a coach',
    'comments': 'Messages',
    'commitment-names': 'Your name on a commitment',
    'contacts': 'Your wishes, and how to reach you',
    'decided-topics': 'A topic that was decided',
    'doors': 'The door, and who welcomed you',
    'dot-phones': 'The number of your phone below your dots',
    'earlier-texts': 'Earlier texts',
    'encounters': 'The members with whom you shared a table',
    'expired-links': 'Personal links',
    'failures': 'What the platform could not do',
    'guests': 'Your name and address, if you have no account',
    'join-requests': 'Your request, once decided',
    'mail-texts': 'The text of messages that did not arrive',
    'sent-mails': 'The trace of messages that left',
    'failed-mails': 'The trace of messages that did not arrive',
    'needs': 'Your needs',
    'notices': 'What a message told you of',
    'open-scores': 'Scores of a round that nobody closed',
    'open-topics': 'A topic that led nowhere',
    'photo-answers': 'Your answer',
    'plan-versions': 'Versions of the programme',
    'registrations': 'Your name on a registration or an attendance',
    'request-answers': 'Answers kept for a request sent twice',
    'seats': 'Seats at tables',
    'step-owners': 'Who would take care of it',
    'topic-backers': 'Your backing',
    'travel': 'Your journeys and offers',
    'unconfirmed-registrations': 'A registration that you do not confirm',
    'unfinished-uploads': 'An interrupted upload of a video',
    'walk-ins': 'People who came without registering',
    'webinar-people': 'Your visit, and your name on questions and votes',
  },
  since: {
    EVENT: 'after the event',
    DECISION: 'after the decision',
    SENDING: 'after it was sent',
    WRITING: 'after it was written',
    REQUEST: 'after the request',
    EXPIRY: 'after they end',
    ENTRY: 'after each change',
    FAILURE: 'after the failure',
  },
};
