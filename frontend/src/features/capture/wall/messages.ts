import { useTranslation } from 'react-i18next';
import { fr } from '@/features/capture/wall/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('wall', fr, () => import('@/features/capture/wall/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('wall').t;
}
