import { useTranslation } from 'react-i18next';
import { fr } from '@/features/circle/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('circle', fr, () => import('@/features/circle/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('circle').t;
}
