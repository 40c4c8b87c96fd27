import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: (typeof import('@/lib/i18n/common.fr'))['fr'];
      attendance: (typeof import('@/features/attendance/messages.fr'))['fr'];
      audit: (typeof import('@/features/audit/messages.fr'))['fr'];
      capture: (typeof import('@/features/capture/messages.fr'))['fr'];
      wall: (typeof import('@/features/capture/wall/messages.fr'))['fr'];
      circle: (typeof import('@/features/circle/messages.fr'))['fr'];
      contact: (typeof import('@/features/contact/messages.fr'))['fr'];
      diagnosis: (typeof import('@/features/diagnosis/messages.fr'))['fr'];
      events: (typeof import('@/features/events/messages.fr'))['fr'];
      facilitation: (typeof import('@/features/facilitation/messages.fr'))['fr'];
      feeds: (typeof import('@/features/feeds/messages.fr'))['fr'];
      foresight: (typeof import('@/features/foresight/messages.fr'))['fr'];
      home: (typeof import('@/features/home/messages.fr'))['fr'];
      jobs: (typeof import('@/features/jobs/messages.fr'))['fr'];
      joining: (typeof import('@/features/joining/messages.fr'))['fr'];
      legal: (typeof import('@/features/legal/messages.fr'))['fr'];
      members: (typeof import('@/features/members/messages.fr'))['fr'];
      minutes: (typeof import('@/features/minutes/messages.fr'))['fr'];
      organisations: (typeof import('@/features/organisations/messages.fr'))['fr'];
      preparation: (typeof import('@/features/preparation/messages.fr'))['fr'];
      profile: (typeof import('@/features/profile/messages.fr'))['fr'];
      registration: (typeof import('@/features/registration/messages.fr'))['fr'];
      script: (typeof import('@/features/script/messages.fr'))['fr'];
      territories: (typeof import('@/features/territories/messages.fr'))['fr'];
      themes: (typeof import('@/features/themes/messages.fr'))['fr'];
      topics: (typeof import('@/features/topics/messages.fr'))['fr'];
      travel: (typeof import('@/features/travel/messages.fr'))['fr'];
      visits: (typeof import('@/features/visits/messages.fr'))['fr'];
      webinar: (typeof import('@/features/webinar/messages.fr'))['fr'];
    };
  }
}
