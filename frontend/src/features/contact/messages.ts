import { useTranslation } from 'react-i18next';
import { fr } from '@/features/contact/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('contact', fr, () => import('@/features/contact/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('contact').t;
}
