import { useTranslation } from 'react-i18next';
import { fr } from '@/components/media/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('media', fr, () => import('@/components/media/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('media').t;
}
