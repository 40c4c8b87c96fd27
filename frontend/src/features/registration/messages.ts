import { useTranslation } from 'react-i18next';
import { fr } from '@/features/registration/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('registration', fr, () => import('@/features/registration/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('registration').t;
}
