import { useTranslation } from 'react-i18next';
import { fr } from '@/features/legal/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('legal', fr, () => import('@/features/legal/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('legal').t;
}
