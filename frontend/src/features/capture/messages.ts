import { useTranslation } from 'react-i18next';
import { fr } from '@/features/capture/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('capture', fr, () => import('@/features/capture/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('capture').t;
}
