import type { fr } from '@/features/legal/messages.fr';
import type { Translated } from '@/lib/i18n/i18n';

export const en: Translated<typeof fr> = {
  notFound: {
    title: 'This page does not exist, or no longer',
    text: 'The address may be incomplete, or the page may be open to members of the network only.',
    home: 'Back to home',
    events: 'See the events',
  },
};
