import { useTranslation } from 'react-i18next';
import { fr } from '@/features/script/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('script', fr, () => import('@/features/script/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('script').t;
}
