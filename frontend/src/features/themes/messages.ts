import { useTranslation } from 'react-i18next';
import { fr } from '@/features/themes/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('themes', fr, () => import('@/features/themes/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('themes').t;
}
