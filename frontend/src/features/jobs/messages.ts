import { useTranslation } from 'react-i18next';
import { fr } from '@/features/jobs/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('jobs', fr, () => import('@/features/jobs/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('jobs').t;
}
