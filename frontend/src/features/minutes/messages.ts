import { useTranslation } from 'react-i18next';
import { fr } from '@/features/minutes/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('minutes', fr, () => import('@/features/minutes/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('minutes').t;
}
