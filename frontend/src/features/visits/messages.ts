import { useTranslation } from 'react-i18next';
import { fr } from '@/features/visits/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('visits', fr, () => import('@/features/visits/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('visits').t;
}
