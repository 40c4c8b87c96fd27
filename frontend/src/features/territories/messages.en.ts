import type { fr } from '@/features/territories/messages.fr';
import type { Translated } from '@/lib/i18n/i18n';

export const en: Translated<typeof fr> = {
  inhabitants: '{{formatted}} inhabitants',
  within: 'In',
  siren: 'SIREN',
  code: 'Official code',
  communes_one: '{{formatted}} municipality',
  communes_other: '{{formatted}} municipalities',
  contains: 'Holds',
  retired: 'This territory no longer exists in the current edition. It stays here for what refers to it.',
  events: 'Next events here',
  allEvents: 'All events of this territory',
  noEvents: 'No event is announced here for now.',
  organisations: 'Organisations from here',
  allOrganisations: 'See all {{formatted}} organisations',
  noOrganisations: 'No organisation from here is in the network yet.',
  people: 'Who acts here',
  peopleLink: 'See the members who act for this territory',
  source: 'Source: {{title}}, {{publisher}}, edition {{edition}}.',
};
