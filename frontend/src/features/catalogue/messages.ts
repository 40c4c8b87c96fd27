import { useTranslation } from 'react-i18next';
import { fr } from '@/features/catalogue/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('catalogue', fr, () => import('@/features/catalogue/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('catalogue').t;
}
