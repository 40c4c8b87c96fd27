import { useTranslation } from 'react-i18next';
import { fr } from '@/features/feeds/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('feeds', fr, () => import('@/features/feeds/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('feeds').t;
}
