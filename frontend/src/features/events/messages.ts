import { useTranslation } from 'react-i18next';
import { fr } from '@/features/events/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('events', fr, () => import('@/features/events/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('events').t;
}
