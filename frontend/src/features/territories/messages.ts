import { useTranslation } from 'react-i18next';
import { fr } from '@/features/territories/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('territories', fr, () => import('@/features/territories/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('territories').t;
}
