import { useTranslation } from 'react-i18next';
import { fr } from '@/features/travel/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('travel', fr, () => import('@/features/travel/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('travel').t;
}
