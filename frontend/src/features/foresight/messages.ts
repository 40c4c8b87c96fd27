import { useTranslation } from 'react-i18next';
import { fr } from '@/features/foresight/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('foresight', fr, () => import('@/features/foresight/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('foresight').t;
}
