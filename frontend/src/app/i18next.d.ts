import type { fr as attendance } from '@/features/attendance/messages.fr';
import type { fr as catalogue } from '@/features/catalogue/messages.fr';
import type { fr as diagnosis } from '@/features/diagnosis/messages.fr';
import type { fr as circle } from '@/features/circle/messages.fr';
import type { fr as contact } from '@/features/contact/messages.fr';
import type { fr as events } from '@/features/events/messages.fr';
import type { fr as facilitation } from '@/features/facilitation/messages.fr';
import type { fr as feeds } from '@/features/feeds/messages.fr';
import type { fr as foresight } from '@/features/foresight/messages.fr';
import type { fr as home } from '@/features/home/messages.fr';
import type { fr as jobs } from '@/features/jobs/messages.fr';
import type { fr as joining } from '@/features/joining/messages.fr';
import type { fr as legal } from '@/features/legal/messages.fr';
import type { fr as members } from '@/features/members/messages.fr';
import type { fr as minutes } from '@/features/minutes/messages.fr';
import type { fr as organisations } from '@/features/organisations/messages.fr';
import type { fr as capture } from '@/features/capture/messages.fr';
import type { fr as preparation } from '@/features/preparation/messages.fr';
import type { fr as profile } from '@/features/profile/messages.fr';
import type { fr as registration } from '@/features/registration/messages.fr';
import type { fr as script } from '@/features/script/messages.fr';
import type { fr as territories } from '@/features/territories/messages.fr';
import type { fr as themes } from '@/features/themes/messages.fr';
import type { fr as topics } from '@/features/topics/messages.fr';
import type { fr as visits } from '@/features/visits/messages.fr';
import type { fr as wall } from '@/features/capture/wall/messages.fr';
import type { fr as audit } from '@/features/audit/messages.fr';
import type { fr as travel } from '@/features/travel/messages.fr';
import type { fr as webinar } from '@/features/webinar/messages.fr';
import type { fr as common } from '@/lib/i18n/common.fr';

/** Every namespace of messages, so that a key that does not exist does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      capture: typeof capture;
      diagnosis: typeof diagnosis;
      circle: typeof circle;
      contact: typeof contact;
      events: typeof events;
      facilitation: typeof facilitation;
      feeds: typeof feeds;
      foresight: typeof foresight;
      home: typeof home;
      jobs: typeof jobs;
      joining: typeof joining;
      legal: typeof legal;
      members: typeof members;
      minutes: typeof minutes;
      organisations: typeof organisations;
      preparation: typeof preparation;
      profile: typeof profile;
      registration: typeof registration;
      script: typeof script;
      territories: typeof territories;
      themes: typeof themes;
      attendance: typeof attendance;
      catalogue: typeof catalogue;
      audit: typeof audit;
      topics: typeof topics;
      travel: typeof travel;
      webinar: typeof webinar;
      visits: typeof visits;
      wall: typeof wall;
    };
  }
}
