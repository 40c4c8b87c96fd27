import { useTranslation } from 'react-i18next';
import { fr } from '@/features/preparation/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('preparation', fr, () => import('@/features/preparation/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('preparation').t;
}
