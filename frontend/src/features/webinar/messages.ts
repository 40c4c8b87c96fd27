import { useTranslation } from 'react-i18next';
import { fr } from '@/features/webinar/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('webinar', fr, () => import('@/features/webinar/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('webinar').t;
}
