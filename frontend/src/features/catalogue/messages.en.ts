import type { fr } from '@/features/catalogue/messages.fr';
import type { Translated } from '@/lib/i18n/i18n';

export const en: Translated<typeof fr> = {
  title: 'News of the network',
  lead: 'Events, minutes, topics, organisations and members: what was just published, the latest first.',
  search: 'Search what was published',
  kind: 'Kind',
  theme: 'Theme',
  all: 'All',
  allThemes: 'All themes',
  found_one: '{{count}} publication',
  found_other: '{{count}} publications',
  emptyTitle: 'Nothing matches',
  emptyText: 'Try other words, or fewer filters.',
  noneTitle: 'Nothing was published yet',
  noneText: 'What the network publishes will show here.',
};
