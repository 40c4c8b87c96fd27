import { useTranslation } from 'react-i18next';
import { fr } from '@/features/topics/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('topics', fr, () => import('@/features/topics/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('topics').t;
}
