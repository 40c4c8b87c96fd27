import { useTranslation } from 'react-i18next';
import { fr } from '@/features/profile/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('profile', fr, () => import('@/features/profile/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('profile').t;
}
